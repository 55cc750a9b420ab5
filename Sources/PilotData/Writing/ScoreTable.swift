import Psychometrics

/// Turns rows of answers into the lines of a table of scores: the carried columns, then one column a
/// scale, blank where too few items were answered.
public struct ScoreTable: Sendable {
    public let definition: FormDefinition
    /// For each scale, the rows that have a score.
    public private(set) var scored: [Int]

    public init(_ definition: FormDefinition) {
        self.definition = definition
        scored = [Int](repeating: 0, count: definition.scales.count)
    }

    public func header(carried: [String]) -> String {
        DelimitedWriter.line(carried + definition.scales.map(\.id))
    }

    /// The lines of a block.
    ///
    /// - Parameter carriedColumns: how many columns the block carries along
    public mutating func lines(of block: PilotBlock, carriedColumns: Int) -> String {
        var text = ""
        let width = definition.items.count
        for row in 0..<block.rows {
            let carried = block.carried[row * carriedColumns..<(row + 1) * carriedColumns]
            let answers = Array(block.answers[row * width..<(row + 1) * width])
            var cells = Array(carried)
            for (index, score) in definition.scores(answers).enumerated() {
                // The shortest digits that give the same number back.
                cells.append(score.value.map(\.description) ?? "")
                if score.value != nil { scored[index] += 1 }
            }
            text += DelimitedWriter.line(cells)
        }
        return text
    }
}
