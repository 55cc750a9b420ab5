import DelimitedText
import Psychometrics

/// Turns rows of answers into the lines of a table of scores: the carried columns, then one column a
/// scale, a composite, a standard score and a set of cut-offs, blank where there is no score. Where the
/// form has attention checks, a last column counts those that were failed.
public struct ScoreTable: Sendable {
    public let definition: FormDefinition
    /// The names of the columns that hold scores, in order.
    public let columns: [String]
    /// For each of the columns, the rows that have a score.
    public private(set) var scored: [Int]

    public init(_ definition: FormDefinition) {
        self.definition = definition
        columns = ScoreCells.columns(of: definition)
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
        for row in 0..<block.rows {
            let carried = block.carried(row, width: carriedColumns)
            let answers = block.answers(row, width: definition.items.count)
            let cells = ScoreCells.cells(of: definition.scored(answers), definition)
            for (column, cell) in cells.enumerated() where cell != nil { scored[column] += 1 }
            text += (carried.map(DelimitedWriter.cell) + cells.map { $0 ?? "" })
                .joined(separator: ",")
            text += "\n"
        }
        return text
    }
}
