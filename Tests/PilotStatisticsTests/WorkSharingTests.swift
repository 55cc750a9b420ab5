import Dispatch
import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Figures from random numbers are the same to the last digit however the draws are shared out.
@Suite struct WorkSharingTests {
    /// Does the last part first.
    private struct BackToFront: WorkSharing {
        func map<Part: Sendable, Outcome: Sendable>(
            _ parts: [Part], _ work: @Sendable (Part) -> Outcome
        ) -> [Outcome] {
            Array(parts.reversed().map(work).reversed())
        }
    }

    /// Does as many parts at once as there are processors.
    private struct AtOnce: WorkSharing {
        func map<Part: Sendable, Outcome: Sendable>(
            _ parts: [Part], _ work: @Sendable (Part) -> Outcome
        ) -> [Outcome] {
            let results = Results<Outcome>(count: parts.count)
            DispatchQueue.concurrentPerform(iterations: parts.count) { results.set(work(parts[$0]), at: $0) }
            return results.all
        }
    }

    /// Unchecked, because every access goes through the queue.
    private final class Results<Outcome: Sendable>: @unchecked Sendable {
        private let queue = DispatchQueue(label: "results")
        private var places: [Outcome?]

        init(count: Int) { places = Array(repeating: nil, count: count) }

        func set(_ outcome: Outcome, at index: Int) { queue.sync { places[index] = outcome } }
        var all: [Outcome] { queue.sync { places.compactMap(\.self) } }
    }

    private static let others: [any WorkSharing] = [BackToFront(), AtOnce()]
    private let attitude = moments(of: Attitude.rows, bounds: 0...100)

    @Test func randomData() throws {
        let alone = try ParallelAnalysis(attitude, seed: 3, draws: 101)
        for sharing in Self.others {
            #expect(try ParallelAnalysis(attitude, seed: 3, draws: 101, sharing: sharing) == alone)
        }
    }

    @Test func permutations() throws {
        let columns = (0..<7).map { item in Attitude.rows.map { $0[item] } }
        let alone = try ParallelAnalysis(permuting: columns, seed: 3, draws: 101)
        for sharing in Self.others {
            #expect(try ParallelAnalysis(permuting: columns, seed: 3, draws: 101, sharing: sharing) == alone)
        }
    }

    @Test func resampledRows() {
        var patterns = RowPatterns(items: keyedItems(7, bounds: 0...100))
        patterns.add(Attitude.rows.flatMap { $0 }, width: 7)
        let bootstrap = Bootstrap(ResamplingUnits(rows: patterns), seed: 3, resamples: 203) { $0.rawAlpha }
        let alone = bootstrap.interval()
        #expect(alone.usable == 203)
        for sharing in Self.others { #expect(bootstrap.interval(sharing: sharing) == alone) }
    }

    @Test func resampledClusters() {
        let bootstrap = ClusterBootstrap(seed: 3, resamples: 203)
        let pairs = DyadicSample.scores
        let alone = pairs.correlationInterval(.pooled, bootstrap)
        for sharing in Self.others {
            #expect(pairs.correlationInterval(.pooled, bootstrap, sharing: sharing) == alone)
            #expect(pairs.agreementInterval(bootstrap, sharing: sharing) == pairs.agreementInterval(bootstrap))
        }
    }

    /// What is left when a unit is taken off the whole is the sum of all others, with missing answers too.
    @Test(arguments: [false, true])
    func aUnitTakenOffTheWhole(_ drawsClusters: Bool) throws {
        let rows = Attitude.rows.enumerated().map { index, row in
            row.enumerated().map { $0 == index % 9 ? AnswerCode.missing : $1 }
        } + [Attitude.rows[0], Attitude.rows[0]]
        var patterns = RowPatterns(items: keyedItems(7, bounds: 0...100))
        patterns.add(rows.flatMap { $0 }, width: 7)
        let clusters = stride(from: 0, to: rows.count, by: 4).map { start in
            summary(of: Array(rows[start..<min(start + 4, rows.count)]), bounds: 0...100)
        }
        let units = drawsClusters ? ResamplingUnits(clusters: clusters) : ResamplingUnits(rows: patterns)
        let whole = try #require(units.summary(times: units.kinds))
        for kind in units.kinds.indices {
            var times = units.kinds
            times[kind] -= 1
            #expect(units.summary(of: whole, without: kind) == units.summary(times: times))
        }
    }
}
