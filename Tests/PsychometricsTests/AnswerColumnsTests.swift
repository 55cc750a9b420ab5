import Psychometrics
import SeededInputs
import StatisticsSupport
import Testing

/// Blocks of columns give the sums that rows give, to the last digit.
@Suite struct AnswerColumnsTests {
    /// A form of two scales that share items, and whose codes lie in some bounds.
    private static func definition(_ bounds: ClosedRange<AnswerCode>) -> FormDefinition {
        var definition = form(
            items: ["a", "b", "c", "d", "e"], bounds: bounds, reversing: ["b", "e"])
        let first = definition.scales[0]
        definition.scales.append(
            ScaleDefinition(
                id: "second", items: [first.items[3], first.items[1]], aggregation: .sum, minimumAnswered: 1))
        return definition
    }

    private static func rows(
        _ count: Int, _ bounds: ClosedRange<AnswerCode>, blanks: Int, seed: UInt64
    ) -> [[AnswerCode]] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            (0..<5).map { _ in
                blanks > 0 && Int.random(in: 0..<blanks, using: &generator) == 0
                    ? .missing : AnswerCode.random(in: bounds, using: &generator)
            }
        }
    }

    /// Codes for which sixteen bits are enough, for which thirty-two are, and for which neither is.
    @Test(arguments: [1...5, 0...1, -3...3, 0...10, -100...100, 5_000...5_004, -16_383...16_383])
    func columnsAddUpAsRows(_ bounds: ClosedRange<AnswerCode>) {
        let definition = Self.definition(bounds)
        for (seed, blanks) in [(1, 0), (2, 2), (3, 20)] as [(UInt64, Int)] {
            for count in [1, 8, 333, 700] {
                let rows = Self.rows(count, bounds, blanks: blanks, seed: seed)
                var plain = ReliabilityAccumulator(definition)
                var blocks = plain
                var listwise = ReliabilityAccumulator(definition, gathersPairs: false)
                var columns = AnswerColumns(itemCount: 5)
                for row in rows {
                    plain.add(row)
                    if columns.isFull {
                        blocks.add(columns)
                        listwise.add(columns)
                        columns.removeAll()
                    }
                    columns.append(row)
                }
                blocks.add(columns)
                listwise.add(columns)
                #expect(blocks.summaries == plain.summaries)
                #expect(listwise.report() == plain.report())
                #expect(blocks.report(missing: .pairwise) == plain.report(missing: .pairwise))
            }
        }
    }

    @Test func extremesStayInTheirLanes() {
        for bounds in [1...8, -8...(-1), -181...181, 0...2_895, -16_383...16_383] as [ClosedRange<AnswerCode>] {
            let definition = Self.definition(bounds)
            var columns = AnswerColumns(itemCount: 5)
            var plain = ReliabilityAccumulator(definition)
            while !columns.isFull {
                let code = columns.rows.isMultiple(of: 3) ? bounds.lowerBound : bounds.upperBound
                let row = [code, code, code, code, columns.rows.isMultiple(of: 5) ? .missing : code]
                columns.append(row)
                plain.add(row)
            }
            var blocks = ReliabilityAccumulator(definition)
            blocks.add(columns)
            #expect(blocks.summaries == plain.summaries, "\(bounds)")
        }
    }

    @Test func rowsComeBackAsTheyWere() {
        var columns = AnswerColumns(itemCount: 2)
        columns.append([3, .missing])
        columns.append([-4, 16_383])
        var row: [AnswerCode] = []
        columns.answers(ofRow: 0, into: &row)
        #expect(row == [3, .missing])
        columns.answers(ofRow: 1, into: &row)
        #expect(row == [-4, 16_383])
    }
}
