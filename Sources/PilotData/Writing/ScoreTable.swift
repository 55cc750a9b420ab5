import DelimitedText
import Psychometrics

/// Turns rows of answers into the lines of a table of scores: the carried columns, then one column a
/// scale, a composite, a standard score and a set of cut-offs, blank where there is no score.
public struct ScoreTable: Sendable {
    public let definition: FormDefinition
    /// The names of the columns that hold scores, in order.
    public let columns: [String]
    /// For each of the columns, the rows that have a score.
    public private(set) var scored: [Int]

    public init(_ definition: FormDefinition) {
        self.definition = definition
        columns =
            definition.scales.map(\.id) + definition.composites.map(\.id)
            + definition.standards.map(\.id) + definition.cutoffs.map(\.id)
        scored = [Int](repeating: 0, count: columns.count)
    }

    public func header(carried: [String]) -> String {
        DelimitedWriter.line(carried + columns)
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
            let scores = definition.scored(answers)
            var column = 0
            // The shortest digits that give the same number back.
            for score in scores.scales {
                add(score.value?.description, to: &text, &column, isFirst: carried.isEmpty)
            }
            for score in scores.composites {
                add(score.value?.description, to: &text, &column, isFirst: carried.isEmpty)
            }
            for score in scores.standards {
                add(score.value?.description, to: &text, &column, isFirst: carried.isEmpty)
            }
            for band in scores.bands {
                add(band.label.map(DelimitedWriter.cell), to: &text, &column, isFirst: carried.isEmpty)
            }
            text += "\n"
        }
        return text
    }

    /// Adds the next cell to a line.
    ///
    /// - Parameter isFirst: whether nothing stands before the scores
    private mutating func add(
        _ cell: String?, to text: inout String, _ column: inout Int, isFirst: Bool
    ) {
        if column > 0 || !isFirst { text += "," }
        if let cell {
            text += cell
            scored[column] += 1
        }
        column += 1
    }
}
