import DelimitedText
import Diagnostics

/// What is said about each thing that can be wrong with a file of data.
extension DataProblem {
    static let empty = DataProblem(
        row: nil, message: "the file is empty",
        advice: "Give a file whose first row names the columns.")

    static let headerOnly = DataProblem(
        row: nil, message: "the file has a header and no answers",
        advice: "Add one row for each respondent.")

    static func otherEncoding(_ name: String) -> DataProblem {
        DataProblem(
            row: nil, message: "the file is \(name), not UTF-8",
            advice: "Save it again as CSV in UTF-8.")
    }

    static func notUTF8(row: Int, column: String?) -> DataProblem {
        DataProblem(
            row: row, column: column, message: "the text is not UTF-8",
            advice: "Save the file again as CSV in UTF-8.")
    }

    static func endlessRecord(row: Int) -> DataProblem {
        DataProblem(
            row: row, message: "the row is longer than 1 MiB",
            advice: "See whether a quote is left open. If there are so many columns, leave out those that the instrument does not use.")
    }

    static func ragged(row: Int, fields: Int, width: Int) -> DataProblem {
        DataProblem(
            row: row,
            message: "the row has \(fields) cell\(fields == 1 ? "" : "s"), the header \(width)",
            advice: fields > width
                ? "Put a cell that holds the separator into quotes."
                : "Add the cells that are missing, blank where there is no answer.")
    }

    static func outside(row: Int, column: String, cell: String, expected: String) -> DataProblem {
        DataProblem(
            row: row, column: column,
            message: "'\(shown(cell))' is no answer of its response scale",
            advice:
                "Expected \(expected). Declare a missing code in the instrument, or correct the cell.")
    }

    static func undeclared(
        row: Int, column: String, cell: String, levels: [String]
    ) -> DataProblem {
        DataProblem(
            row: row, column: column,
            message: "'\(shown(cell))' is not declared in the instrument",
            advice: Suggestion.advice(
                for: cell, among: levels,
                otherwise:
                    "Expected \(levels.joined(separator: ", ")). Declare it, or correct the cell."))
    }

    static func blankKey(row: Int, column: String) -> DataProblem {
        DataProblem(
            row: row, column: column, message: "the key is blank",
            advice: "Give each row the key of the unit that it describes.")
    }

    static func repeatedKey(
        row: Int, first: Int, names: [String], values: [String]
    ) -> DataProblem {
        let key = zip(names, values).map { "\($0) \(shown($1))" }.joined(separator: ", ")
        return DataProblem(
            row: row, column: names.joined(separator: " + "),
            message: "\(key) has answered already, in row \(first)",
            advice: "Keep one of the two rows, or add what tells them apart to the instrument's keys.")
    }

    init(_ refusal: RecordScanner.Refusal, row: Int) {
        self.row = row
        switch refusal {
        case .nulByte:
            message = "the row holds a NUL byte: this is not text"
            advice = "Save the table again as CSV in UTF-8."
        case .textAfterQuote:
            message = "text follows a closing quote in the same cell"
            advice = "Double the quotes inside a quoted cell: \"\"."
        case .unclosedQuote:
            message = "a quote that opens in this row never closes"
            advice = "Close it, or double it if it belongs to the text."
        }
    }

    /// At most forty characters of a cell, with nothing in them that a terminal would obey.
    private static func shown(_ cell: String) -> String {
        let visible = VisibleText.of(cell)
        return visible.count > 40 ? visible.prefix(40) + "…" : visible
    }
}
