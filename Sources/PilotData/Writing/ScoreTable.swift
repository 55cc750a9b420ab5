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
        var text: [UInt8] = []
        for row in 0..<block.rows {
            let carried = block.carried(row, width: carriedColumns)
            text += Array(carried.map(DelimitedWriter.cell).joined(separator: ",").utf8)
            let answers = block.answers(row, width: definition.items.count)
            addLine(answers, isFirst: carried.isEmpty, to: &text)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Adds the scores of a row, and ends its line.
    ///
    /// - Parameter isFirst: whether nothing stands before the scores
    mutating func addLine(_ answers: [AnswerCode], isFirst: Bool, to text: inout [UInt8]) {
        let cells = ScoreCells.cells(of: definition.scored(answers), definition)
        for (column, cell) in cells.enumerated() {
            if column > 0 || !isFirst { text.append(UInt8(ascii: ",")) }
            guard let cell else { continue }
            text += Array(cell.utf8)
            count(column)
        }
        text.append(UInt8(ascii: "\n"))
    }

    /// Counts a row that has a score.
    mutating func count(_ column: Int) { scored[column] += 1 }
}
