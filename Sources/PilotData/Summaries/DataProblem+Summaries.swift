import Diagnostics
import InstrumentModel
import Psychometrics

/// What is said about each thing that can be wrong with a file of summaries.
extension DataProblem {
    static let noSummary = DataProblem(
        row: nil, message: "this is no summary of answers",
        advice: "Give what the emitted summary query returns, as CSV with the header \(SummaryTable.columns.joined(separator: ",")).")

    static func noSummaryRow(_ row: Int) -> DataProblem {
        DataProblem(
            row: row, message: "the row does not have the \(SummaryTable.columns.count) cells of a summary, in UTF-8",
            advice: "Write the result of the query anew; a summary is not edited by hand.")
    }

    static func cutOffSummary(_ row: Int) -> DataProblem {
        DataProblem(
            row: row, message: "the last row has no end, as if the file was cut off",
            advice: "Copy the file again, or write the result of the query anew.")
    }

    static func otherMark(_ record: SummaryRecord, expected: String) -> DataProblem {
        let (message, advice): (String, String) =
            switch SummaryTable.Mark(rawValue: record.kind) {
            case .format:
                (
                    "the summary has format \(shown(record.value)), and this program reads \(expected)",
                    "Emit the query with this program, and run it anew."
                )
            case .plan:
                (
                    "the summary adds up other items, codes or scales than this instrument has",
                    "Give the instrument that the query was emitted from (with --short where it was), or emit and run the query anew."
                )
            default:
                (
                    "the summary is of the \(record.kind) '\(shown(record.value))', not of '\(expected)'",
                    "Give the instrument and the form that the query was emitted from."
                )
            }
        return DataProblem(row: record.row, message: message, advice: advice)
    }

    static func absentFromSummary(_ what: String) -> DataProblem {
        DataProblem(
            row: nil, message: "the summary has no \(what)",
            advice: "It is cut off, or not a whole result: write the result of the query anew.")
    }

    static func unknownInSummary(_ record: SummaryRecord) -> DataProblem {
        DataProblem(
            row: record.row, message: "'\(shown(record.subject))' is nothing that a summary of this form holds",
            advice: "Give the instrument and the form that the query was emitted from.")
    }

    static func repeatedInSummary(_ record: SummaryRecord) -> DataProblem {
        DataProblem(
            row: record.row, message: "the \(shown(record.subject)) stands here a second time",
            advice: "Give each summary in a file of its own; they are added up here.")
    }

    static func noWholeNumber(_ record: SummaryRecord) -> DataProblem {
        DataProblem(
            row: record.row, column: SummaryTable.columns.last,
            message: "'\(shown(record.value))' is no whole number of 64 bits",
            advice: "Write the result of the query anew, without any formatting of numbers.")
    }

    static func noAnswerOnPersons(_ record: SummaryRecord) -> DataProblem {
        DataProblem(
            row: record.row, column: SummaryTable.columns.last,
            message: "'\(shown(record.value))' does not say whether persons have several rows, as 1 or 0 does",
            advice: "Write the result of the query anew; a summary is not edited by hand.")
    }

    static func outsideInSummary(_ counts: [(item: String, count: Int64)]) -> DataProblem {
        let items = counts.prefix(5).map { "\($0.item) \($0.count)" }.joined(separator: ", ")
        return DataProblem(
            row: nil,
            message: "the table holds values that are no answers of their response scales: \(items)\(counts.count > 5 ? "…" : "")",
            advice: "The emitted check lists them. Declare missing codes in the instrument, or correct the values.")
    }

    static let summaryOfNoRows = DataProblem(
        row: nil, message: "the summary is of no rows",
        advice: "See whether the query read the table that holds the answers.")

    static func contradiction(_ scale: String, _ contradiction: SummaryContradiction) -> DataProblem {
        DataProblem(
            row: nil, message: "the figures of '\(scale)' contradict themselves: \(contradiction.message)",
            advice: "Write the result of the query anew; a summary is not edited by hand.")
    }

    private static func shown(_ text: String) -> String {
        let visible = VisibleText.of(text)
        return visible.count > 60 ? visible.prefix(60) + "…" : visible
    }
}
