import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Intervals of intraclass correlations. R 4.2 with psych 2.2.9.
@Suite struct IntraclassIntervalTests {
    private static let judged: [[AnswerCode]] = [
        [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
    ]

    private func expect(_ bounds: IntraclassBounds, _ lower: Double, _ upper: Double) {
        #expect(agree(bounds.lower, lower, within: 1e-9), "\(bounds)")
        #expect(agree(bounds.upper, upper, within: 1e-9), "\(bounds)")
    }

    /// Six targets × four judges (Shrout & Fleiss 1979): `psych::ICC(x, lmer = FALSE)`.
    @Test func shroutAndFleiss() {
        let intervals = moments(of: Self.judged, bounds: 1...10).intraclassIntervals()
        expect(intervals.oneWay, -0.1329323248747509, 0.7225600623281211)
        expect(intervals.agreement, 0.0187865133747120, 0.7610843696489531)
        expect(intervals.consistency, 0.3424647650339254, 0.9458582599553595)
        expect(intervals.oneWayAverage, -0.8844421552381190, 0.9124154203407756)
        expect(intervals.agreementAverage, 0.0711368153025035, 0.9272320401677220)
        expect(intervals.consistencyAverage, 0.6756747138163047, 0.9858916781690623)
    }

    /// Parts merge to the same figures; a narrower level to a narrower interval.
    @Test func fromScoresInParts() {
        var whole = OccasionSummary(occasions: 4)
        for part in [Self.judged[..<3], Self.judged[3...]] {
            var summary = OccasionSummary(occasions: 4)
            for row in part { summary.add(row.map { Double($0) }) }
            whole.merge(summary)
        }
        expect(whole.intraclassIntervals().agreement, 0.0187865133747120, 0.7610843696489531)
        expect(whole.intraclassIntervals(level: 0.9).agreement, 0.0429011915405400, 0.6910706066183567)
    }

    /// Clusters of one size are the targets of a one-way design: the first of `psych::ICC`, and the fourth.
    @Test func clustersOfOneSize() {
        let analysis = clusters(
            Self.judged.enumerated().flatMap { target, row in row.map { (target, $0) } })
        expect(analysis.intraclassInterval(), -0.1329323248747509, 0.7225600623281211)
        expect(analysis.meanReliabilityInterval(), -0.8844421552381190, 0.9124154203407756)
    }

    /// By a script in R of the formulas of Thomas & Hultquist with `qf`, on the teachers' sums.
    @Test func clustersOfSeveralSizes() {
        let analysis = clusters(
            DyadicSample.rows.map { (Int($0[0]), $0[2...5].reduce(0, +)) })
        expect(analysis.intraclassInterval(), 0.0677368269384877, 0.7221444229907432)
        expect(analysis.meanReliabilityInterval(), 0.2963921375967299, 0.9377643674318885)
    }

    /// The second of `psych::ICC` over the mean answers of teacher and student, and their interval when
    /// whole teachers are drawn.
    @Test func pairs() throws {
        let scores = DyadicSample.scores
        expect(scores.pooled.agreementBounds(), 0.4846840964174801, 0.8031122894462613)
        let drawn = scores.agreementInterval(ClusterBootstrap(seed: 3, resamples: 500))
        let (lower, upper) = (try #require(drawn.lower.value), try #require(drawn.upper.value))
        let agreement = try #require(scores.pooled.agreementIntraclass.value)
        #expect(drawn.basis == .resampledClusters)
        #expect(lower < agreement && agreement < upper)
        var apart = ClusteredPairs()
        for (index, row) in Self.judged.enumerated() {
            apart.add(Double(row[0]), Double(row[3]), cluster: "\(index)")
        }
        let independent = apart.agreementInterval(ClusterBootstrap(seed: 3, resamples: 0))
        #expect(independent.basis == .independentPairs)
        #expect(agree(independent.lower, -0.0600694997242952, within: 1e-9))
        #expect(agree(independent.upper, 0.9391485672053501, within: 1e-9))
    }

    @Test func whatHasNoInterval() {
        var same = OccasionSummary(occasions: 2)
        for score in [1.0, 2, 4] { same.add([score, score]) }
        #expect(same.intraclassIntervals().agreement == .noResidual)
        #expect(same.intraclassIntervals().oneWay == .noResidual)
        let alone = clusters([(0, 1), (1, 2), (2, 3)])
        #expect(alone.intraclassInterval() == .undefined(.clustersOfOne))
        let still = clusters([(0, 1), (0, 1), (1, 2), (1, 2)])
        #expect(still.intraclassInterval() == .noResidual)
        let flat = clusters([(0, 1), (0, 3), (1, 3), (1, 1)])
        #expect(flat.meanReliabilityInterval() == .undefined(.noVarianceBetweenClusters))
        #expect(PairMoments().agreementBounds() == .undefined(.tooFewRows(rows: 0, required: 2)))
    }

    /// Whatever the data, there are numbers in order or a reason.
    @Test func neverAnythingElse() {
        var stream = SeededStream(seed: 5, draw: 0)
        for _ in 0..<400 {
            var summary = OccasionSummary(occasions: 2)
            for _ in 0..<Int.random(in: 2...6, using: &stream) {
                summary.add([
                    Double(Int.random(in: 1...3, using: &stream)), Double(Int.random(in: 1...3, using: &stream)),
                ])
            }
            let intervals = summary.intraclassIntervals()
            for bounds in [intervals.oneWay, intervals.agreement, intervals.consistencyAverage] {
                if let lower = bounds.lower.value, let upper = bounds.upper.value {
                    #expect(lower.isFinite && upper.isFinite && lower <= upper)
                }
            }
        }
    }

    /// The analysis of variance of one figure, by cluster.
    private func clusters(_ values: [(Int, AnswerCode)]) -> OneWayVariance {
        let item = KeyedItem(id: "x", column: 0, isReversed: false, bounds: 0...100)
        var summaries = GroupedSummaries(items: [item])
        for (cluster, value) in values { summaries.add([value], width: 1, group: "\(cluster)") }
        return ClusterScatter(summaries).scale
    }
}
