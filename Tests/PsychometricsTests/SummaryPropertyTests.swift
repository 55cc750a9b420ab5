import Psychometrics
import SeededInputs
import StatisticsSupport
import Testing

/// What has to hold of any data.
@Suite struct SummaryPropertyTests {
    private let definition = form(
        items: ["a", "b", "c", "d"], bounds: 1...5, reversing: ["c"],
        thresholds: ReliabilityThresholds(alpha: 0.7))

    private func randomRows(_ count: Int, seed: UInt64) -> [[AnswerCode]] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            (0..<4).map { _ in
                Int.random(in: 0..<10, using: &generator) == 0
                    ? .missing : AnswerCode.random(in: 1...5, using: &generator)
            }
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func partsMergeToTheWholeToTheLastDigit(_ seed: UInt64) {
        let rows = randomRows(97, seed: seed)
        var whole = ReliabilityAccumulator(definition)
        whole.add(rows.flatMap { $0 })
        var parts = ReliabilityAccumulator(definition)
        for start in stride(from: 0, to: rows.count, by: 13).reversed() {
            var part = ReliabilityAccumulator(definition)
            part.add(rows[start..<min(start + 13, rows.count)].flatMap { $0 })
            parts.merge(part)
        }
        for treatment in MissingTreatment.allCases {
            #expect(whole.report(missing: treatment) == parts.report(missing: treatment))
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func theOrderOfRowsDoesNotMatter(_ seed: UInt64) {
        let rows = randomRows(60, seed: seed)
        #expect(definition.reliability(of: rows) == definition.reliability(of: rows.reversed()))
    }

    /// Alpha does not change when every item is turned around.
    @Test func reversingEverythingChangesNothing() throws {
        let rows = randomRows(60, seed: 3)
        let plain = try reliability(of: rows, form(items: ["a", "b", "c", "d"], bounds: 1...5))
        let turned = try reliability(
            of: rows,
            form(items: ["a", "b", "c", "d"], bounds: 1...5, reversing: ["a", "b", "c", "d"]))
        let alpha = try #require(plain.alpha.raw.value)
        #expect(agree(turned.alpha.raw, alpha, within: 1e-14))
    }

    /// With no answer missing, pairwise is listwise.
    @Test func treatmentsAgreeOnCompleteData() {
        let definition = Attitude.definition()
        let listwise = definition.reliability(of: Attitude.rows)
        let pairwise = definition.reliability(of: Attitude.rows, missing: .pairwise)
        #expect(listwise.scales == pairwise.scales)
    }

    /// A variance is not lost to a large offset, as one pass in floating point loses it.
    @Test func largeCodesKeepTheirVariance() throws {
        let rows: [[AnswerCode]] = [[99_998, 1], [99_999, 2], [100_000, 3], [99_997, 4], [99_996, 5]]
        let scale = try reliability(
            of: rows, form(items: ["a", "b"], bounds: -100_000...100_000))
        #expect(agree(scale.items[0].standardDeviation, 2.5.squareRoot(), within: 1e-15))
    }
}
