@testable import PilotStatistics
import Psychometrics
import StatisticsSupport
import Testing

/// What the two of a dyad say, set side by side, against R 4.2.
@Suite struct DyadStatisticsTests {
    private let scores = DyadicSample.scores

    /// `cor(t, s)`, and `rwg` and `rbg` of `psych::statsBy(d, "teacher")`, psych 2.2.9.
    @Test func correlations() {
        #expect(agree(scores.correlation(.pooled), 0.6848979186583078, within: 1e-12))
        #expect(agree(scores.correlation(.within), 0.5144903758893519, within: 1e-12))
        #expect(agree(scores.correlation(.between), 0.8922238606642448, within: 1e-12))
    }

    /// `lm(t - s ~ 1)` with `sandwich::vcovCL(m, cluster = teacher, type = "HC0", cadjust = TRUE)` and t
    /// with 7 degrees of freedom.
    @Test func meanDifference() {
        let found = MeanDifference(scores)
        #expect((found.pairs, found.clusters) == (48, 8))
        #expect(agree(found.mean, -0.2239583333333333, within: 1e-13))
        #expect(agree(found.standardDeviation, 0.8398954838304974, within: 1e-12))
        #expect(agree(found.standardized, -0.2666502411846892, within: 1e-12))
        #expect(agree(found.standardError, 0.14122862591371, within: 1e-12))
        #expect(agree(found.lower, -0.5579109671880172, within: 1e-9))
        #expect(agree(found.upper, 0.1099943005213506, within: 1e-9))
    }

    @Test func theIntervalIsTheSeedsAndHoldsTheEstimate() throws {
        let bootstrap = ClusterBootstrap(seed: 7, resamples: 400)
        let found = scores.correlationInterval(.pooled, bootstrap)
        #expect(found == scores.correlationInterval(.pooled, bootstrap))
        #expect(found.bootstrap == bootstrap)
        #expect(found.defined == 400)
        let (lower, upper) = (try #require(found.lower.value), try #require(found.upper.value))
        #expect(lower < 0.6849 && 0.6849 < upper && upper <= 1)
        let other = scores.correlationInterval(.pooled, ClusterBootstrap(seed: 8, resamples: 400))
        #expect(other != found)
    }

    /// The bootstrap's standard error of a mean is √Σ(x − x̄)²/G, and the mean of twelve is nearly normal.
    @Test func theIntervalHasTheWidthOfTheTheory() throws {
        let clusters = (1...12).map(Double.init)
        let found = ClusterBootstrap(seed: 1, resamples: 10_000).interval(of: clusters) {
            .value($0.reduce(0, +) / Double($0.count))
        }
        let deviation = (clusters.reduce(0) { $0 + ($1 - 6.5) * ($1 - 6.5) }).squareRoot() / 12
        #expect(agree(found.lower, 6.5 - 1.96 * deviation, within: 0.08))
        #expect(agree(found.upper, 6.5 + 1.96 * deviation, within: 0.08))
    }

    /// `psych::ICC(d[, c("t1", "s1")], lmer = FALSE)`, ICC2; `mean(t1 == s1)`; `statsBy(…)$rwg`.
    @Test func itemByItem() throws {
        let pair = ItemPair(first: DyadicSample.teacherItems[0], second: DyadicSample.studentItems[0])
        var items = PairedItems([pair, pair], kinds: [.shared, .mirror])
        for row in DyadicSample.rows { items.add(first: row, second: row, cluster: "\(row[0])") }
        let bootstrap = ClusterBootstrap(seed: 7, resamples: 400)
        let agreement = items.agreement(bootstrap)
        let (shared, mirror) = (agreement[0], agreement[1])
        #expect(shared.pairs == 48)
        #expect(agree(try #require(shared.agreement), 0.5779591836734683, within: 1e-12))
        #expect(agree(shared.identical, 0.4583333333333333, within: 1e-12))
        #expect(shared.reciprocity == nil)
        #expect(agree(try #require(mirror.reciprocity), 0.4034484815517969, within: 1e-12))
        #expect(mirror.agreement == nil)

        // Each interval is that of the same figure of the same pairs by itself, and holds it.
        #expect(mirror.correlationInterval == items.answers[1].correlationInterval(.pooled, bootstrap))
        #expect(mirror.reciprocityInterval == items.answers[1].correlationInterval(.within, bootstrap))
        #expect(shared.agreementInterval == items.answers[0].agreementInterval(bootstrap))
        #expect(shared.agreementInterval?.basis == .resampledClusters)
        #expect((shared.reciprocityInterval, mirror.agreementInterval) == (nil, nil))
        let (lower, upper) = (
            try #require(mirror.reciprocityInterval?.lower.value), try #require(mirror.reciprocityInterval?.upper.value)
        )
        #expect(-1 <= lower && lower < 0.40344 && 0.40344 < upper && upper <= 1)
    }

    /// A correlation that cannot be had lends its interval the reason, and nothing is drawn.
    @Test func anItemThatEverybodyAnswersAlikeHasNoInterval() {
        let pair = ItemPair(first: DyadicSample.teacherItems[0], second: DyadicSample.studentItems[0])
        var items = PairedItems([pair], kinds: [.mirror])
        for row in DyadicSample.rows {
            var alike = row
            alike[pair.second.column] = 3
            items.add(first: row, second: alike, cluster: "\(row[0])")
        }
        let found = items.agreement(ClusterBootstrap(seed: 1, resamples: 50))[0]
        #expect(found.correlationInterval.lower == .undefined(.constant))
        #expect(found.correlationInterval.defined == 0)
        #expect(found.reciprocityInterval?.upper == .undefined(.constant))
    }

    /// Restricted maximum likelihood, `lme4::lmer(y ~ 1 + (1 | teacher))` of both figures and of their sum,
    /// whose variance gives the covariance. A fitted figure: 1e-6.
    @Test func oneWithMany() {
        let found = OneWithMany(
            DyadicSample.pairs(of: DyadicSample.balanced) { (Double($0[2]), Double($0[9])) })
        #expect(agree(found.byFocal.focal, 0.8078231531708921, within: 1e-6))
        #expect(agree(found.byFocal.dyad, 0.8571428544325886, within: 1e-6))
        #expect(agree(found.byFocal.focalShare, 0.8078231531708921 / 1.6649660076034807, within: 1e-6))
        #expect(agree(found.byPartners.focal, 1.267006795532991, within: 1e-6))
        #expect(agree(found.byPartners.dyad, 0.7500000004856672, within: 1e-6))
        #expect(agree(found.generalizedReciprocity, 0.9590266240355629, within: 1e-6))
        #expect(agree(found.dyadicReciprocity, 0.4380114880862256, within: 1e-6))
    }

    /// The same of the scale scores, whose covariance exceeds its variances: 1.014 in `lmer`.
    @Test func momentsBeyondTheirRange() {
        let found = OneWithMany(
            DyadicSample.pairs(of: DyadicSample.balanced) { row in
                (Double(row[2...5].reduce(0, +)) / 4, Double(row[6...9].reduce(0, +)) / 4)
            })
        #expect(agree(found.byFocal.focal, 0.6211734666196016, within: 1e-6))
        #expect(found.generalizedReciprocity == .undefined(.notPositiveDefinite))
        #expect(agree(found.dyadicReciprocity, 0.4896927081790678, within: 1e-6))
    }

    @Test func unmatchedDyadsAreCounted() {
        var data = ClusteredPairs()
        data.add(1, 2, cluster: "a")
        data.add(1, nil, cluster: "a")
        data.add(nil, 2, cluster: "b")
        data.add(nil, nil, cluster: "b")
        data.add(3, 4, cluster: nil)
        var other = ClusteredPairs()
        other.add(2, 2, cluster: "a")
        data.merge(other)
        #expect((data.matched, data.firstAlone, data.secondAlone) == (2, 1, 1))
        #expect((data.empty, data.unclustered) == (1, 1))
    }

    @Test func partsMergeToTheWhole() throws {
        var parts = ClusteredPairs()
        for start in stride(from: 0, to: 48, by: 5).reversed() {
            parts.merge(
                DyadicSample.pairs(of: Array(DyadicSample.rows[start..<min(start + 5, 48)])) { row in
                    (Double(row[2...5].reduce(0, +)) / 4, Double(row[6...9].reduce(0, +)) / 4)
                })
        }
        #expect(parts.matched == 48)
        for level in DyadicLevel.allCases {
            let whole = try #require(scores.correlation(level).value)
            #expect(agree(parts.correlation(level), whole, within: 1e-13))
        }
    }

    @Test func oneTeacher() {
        var data = ClusteredPairs()
        for (first, second) in [(1.0, 2.0), (2, 2), (4, 3)] { data.add(first, second, cluster: "a") }
        #expect(data.correlation(.pooled).value != nil)
        #expect(data.correlation(.within) == data.correlation(.pooled))
        #expect(data.correlation(.between) == .undefined(.tooFewClusters(clusters: 1, required: 3)))
        let one = UndefinedReason.tooFewClusters(clusters: 1, required: 2)
        #expect(MeanDifference(data).standardError == .undefined(one))
        #expect(OneWithMany(data).byFocal.focal == .undefined(one))
        #expect(OneWithMany(data).generalizedReciprocity == .undefined(one))
        #expect(
            data.correlationInterval(.pooled, ClusterBootstrap(seed: 1)).lower == .undefined(one))
    }

    @Test func teachersOfOneStudent() {
        var data = ClusteredPairs()
        for index in 1...4 { data.add(Double(index), Double(index * index), cluster: "\(index)") }
        #expect(data.correlation(.within) == .undefined(.clustersOfOne))
        #expect(OneWithMany(data).byPartners.dyad == .undefined(.clustersOfOne))
        #expect(
            data.correlationInterval(.within, ClusterBootstrap(seed: 1, resamples: 50)).upper
                == .undefined(.resamplesUndefined(defined: 0, drawn: 50)))
    }

    @Test func nothingVaries() {
        var data = ClusteredPairs()
        for index in 0..<6 { data.add(3, 3, cluster: "\(index % 3)") }
        for level in DyadicLevel.allCases {
            #expect(data.correlation(level) == .undefined(.constant))
        }
        #expect(data.pooled.agreementIntraclass == .undefined(.constant))
        #expect(MeanDifference(data).standardized == .undefined(.constant))
        #expect(OneWithMany(data).byFocal.focalShare == .undefined(.constant))
    }

    @Test func noDyads() {
        let empty = ClusteredPairs()
        #expect(empty.correlation(.pooled) == .undefined(.tooFewRows(rows: 0, required: 2)))
        #expect(MeanDifference(empty).mean == .undefined(.tooFewRows(rows: 0, required: 1)))
        #expect(empty.pooled.agreementIntraclass == .undefined(.tooFewRows(rows: 0, required: 2)))
    }

    /// Means of billions do not swallow the variance.
    @Test func largeValuesKeepTheirVariance() {
        var data = PairMoments()
        for value in 1...5 { data.add(1e9 + Double(value), Double(value)) }
        #expect(data.firstSquares == 10)
        #expect(agree(data.correlation, 1, within: 1e-15))
    }
}
