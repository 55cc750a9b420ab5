import Emission
import InstrumentModel

/// A column of answers: what its values mean, as SQL.
struct AnswerColumn {
    let item: String
    /// The column in the table.
    private let column: String
    private let codes: [Int]
    private let missing: [Int]
    private let text: SQLText

    init(_ column: ScoringPlan.Column, of instrument: Instrument, _ text: SQLText) {
        let scale = instrument.responseScale(column.responses)
        item = column.item
        self.column = text.name(column.item)
        codes = (scale?.options ?? []).map(\.code.value)
        missing = (scale?.missing ?? []).map(\.code.value)
        self.text = text
    }

    /// Every column of a form, in the plan's order.
    static func all(
        of plan: ScoringPlan, _ instrument: Instrument, _ text: SQLText
    ) -> [AnswerColumn] {
        plan.columns.map { AnswerColumn($0, of: instrument, text) }
    }

    /// The code of an answer, NULL where there is none; an answer that the response scale does not have
    /// ends the query.
    var codeOrRefusal: String {
        let refusal = text.dialect.refusal(
            text.string("\(item) holds what is no answer of its response scale: "), about: column)
        return "CASE WHEN \(isAnswer) THEN \(code) WHEN \(isFaulty) THEN \(refusal) END"
    }

    /// The code of an answer, NULL where there is none or where it is faulty.
    var codeOrNull: String { "CASE WHEN \(isAnswer) THEN \(code) END" }

    /// The value in words where it is no answer of its response scale, and NULL everywhere else.
    var faultyValue: String {
        "CASE WHEN \(isFaulty) THEN CAST(\(column) AS \(text.dialect.text)) END"
    }

    private var code: String { "CAST(\(column) AS INTEGER)" }

    private var isAnswer: String { CodeCondition(codes).text(of: column) }

    private var isFaulty: String {
        let conditions = [codes, missing].filter { !$0.isEmpty }.map { CodeCondition($0).text(of: column) }
        return "NOT (\(conditions.joined(separator: " OR ")))"
    }
}
