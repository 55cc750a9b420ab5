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
            text += carried.map(DelimitedWriter.cell).joined(separator: ",")
            let answers = Array(block.answers[row * width..<(row + 1) * width])
            for (index, score) in definition.scores(answers).enumerated() {
                if index > 0 || !carried.isEmpty { text += "," }
                guard let value = score.value else { continue }
                // The shortest digits that give the same number back.
                text += value.description
                scored[index] += 1
            }
            text += "\n"
        }
        return text
    }
}
