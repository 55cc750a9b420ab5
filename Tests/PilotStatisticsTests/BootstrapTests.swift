import TestSupport
import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

@Suite struct BootstrapTests {
    private let patterns: RowPatterns = {
        var patterns = RowPatterns(items: keyedItems(7, bounds: 0...100))
        patterns.add(Attitude.rows.flatMap { $0 }, width: 7)
        return patterns
    }()

    private func bootstrap(_ seed: UInt64, resamples: Int = 400) -> Bootstrap {
        Bootstrap(ResamplingUnits(rows: patterns), seed: seed, resamples: resamples) { $0.rawAlpha }
    }

    /// SciPy 1.17, `_bca_interval` of `scipy.stats.bootstrap`, with the mean of 3, 5, 1, 7, 9, 2, 4 for
    /// statistic, an alpha of .025 on each side and these replicates; then `numpy.percentile` at the two
    /// places that it gives.
    @Test func boundsOfGivenReplicates() throws {
        let data = [3.0, 5, 1, 7, 9, 2, 4]
        let replicates = [
            4.1, 3.7, 5.2, 4.4, 4.9, 3.2, 4.6, 5.8, 4.0, 4.43, 4.7, 3.9, 5.1, 4.2, 4.8, 4.3, 3.5,
            5.5, 4.45, 4.55,
        ]
        let bounds = try AcceleratedBounds.of(
            31.0 / 7, replicates: replicates, jackknife: data.map { ((31 - $0) / 6, 1) },
            level: 0.95)
        #expect(abs(bounds.lower - 3.3026473999540356) < 1e-9)
        #expect(abs(bounds.upper - 5.598524880283664) < 1e-9)
    }

    /// An interval of a few hundred resamples lies about where Feldt's does, [.739, .916].
    @Test func ofTheAttitudeSurvey() throws {
        let result = bootstrap(11).interval()
        #expect(result.usable == 400)
        #expect(result.units == 30)
        #expect(result.interval.method == .bootstrap)
        let lower = try #require(result.interval.lower.value)
        let upper = try #require(result.interval.upper.value)
        #expect((0.6..<0.8).contains(lower))
        #expect((0.87..<0.95).contains(upper))
    }

    /// A seed gives the same digits whatever the order of rows and however the resamples are shared
    /// out.
    @Test func aSeedFixesTheInterval() {
        var turned = RowPatterns(items: patterns.items)
        for row in Attitude.rows.reversed() {
            var part = RowPatterns(items: patterns.items)
            part.add(row, width: 7)
            turned.merge(part)
        }
        let whole = bootstrap(5)
        let other = Bootstrap(ResamplingUnits(rows: turned), seed: 5, resamples: 400) {
            $0.rawAlpha
        }
        let shared = other.replicates(250..<400)
        #expect(whole.interval() == other.interval(replicates: other.replicates(0..<250) + shared))
        #expect(whole.interval() != bootstrap(6).interval())
    }

    /// Rows drawn one by one are rows; a summary of each row gives the same resamples up to their order.
    @Test func aClusterOfOneRowIsARow() throws {
        let clusters = Attitude.rows.map { summary(of: [$0], bounds: 0...100) }
        let ofClusters = Bootstrap(ResamplingUnits(clusters: clusters), seed: 1) { $0.rawAlpha }
        let times = (0..<30).map { $0 % 3 }
        let merged = try #require(ResamplingUnits(clusters: clusters).summary(times: times))
        let rows = zip(Attitude.rows, times).flatMap { row, count in
            [[AnswerCode]](repeating: row, count: count)
        }
        #expect(merged == summary(of: rows, bounds: 0...100))
        #expect(ofClusters.replicates(0..<3).allSatisfy { $0.value != nil })
    }

    /// Rows that repeat inside clusters widen the interval: thirty rows told ten times over are no more
    /// than thirty.
    @Test func clustersCountAsClusters() throws {
        let clusters = Attitude.rows.map {
            summary(of: [[AnswerCode]](repeating: $0, count: 10), bounds: 0...100)
        }
        var repeated = RowPatterns(items: patterns.items)
        for _ in 0..<10 { repeated.merge(patterns) }
        func width(_ units: ResamplingUnits) throws -> Double {
            let result = Bootstrap(units, seed: 3, resamples: 300) { $0.rawAlpha }.interval()
            return try #require(result.interval.upper.value)
                - (try #require(result.interval.lower.value))
        }
        let nested = try width(ResamplingUnits(clusters: clusters))
        #expect(nested > 2 * (try width(ResamplingUnits(rows: repeated))))
    }

    /// Incomplete rows weigh as often as they are drawn.
    @Test func incompleteRowsAreWeighted() throws {
        let rows: [[AnswerCode]] = [[1, 2, .missing], [2, 3, 3], [4, 4, 5]]
        var patterns = RowPatterns(items: keyedItems(3, bounds: 1...5))
        patterns.add(rows.flatMap { $0 }, width: 3)
        let units = ResamplingUnits(rows: patterns)
        let weighted = try #require(units.summary(times: [2, 1, 3]))
        let sorted = patterns.sorted.map(\.answers)
        let spelled = [sorted[0], sorted[0], sorted[1], sorted[2], sorted[2], sorted[2]]
        #expect(weighted == summary(of: spelled, bounds: 1...5))
    }

    @Test func reasonsForThereBeingNone() {
        let two = ResamplingUnits(clusters: [
            summary(of: [[1, 2], [3, 3]], bounds: 1...5), summary(of: [[2, 2]], bounds: 1...5),
        ])
        let interval = Bootstrap(two, seed: 1) { $0.rawAlpha }.interval().interval
        #expect(interval.lower == .undefined(.tooFewUnits(units: 2, required: 3)))
        let none = Bootstrap(ResamplingUnits(clusters: []), seed: 1) { $0.rawAlpha }
        #expect(none.interval().interval.upper == .undefined(.tooFewUnits(units: 0, required: 3)))
        #expect(none.replicates(0..<1).first?.value == nil)
        let same = ResamplingUnits(
            clusters: (0..<4).map { _ in summary(of: [[3, 3]], bounds: 1...5) })
        #expect(
            Bootstrap(same, seed: 1) { $0.rawAlpha }.interval().interval.lower
                == .undefined(.noItemVaries))
    }
}
