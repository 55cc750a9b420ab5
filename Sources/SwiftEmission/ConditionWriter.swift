import Emission
import InstrumentModel

/// Spells out when items are asked.
struct ConditionWriter {
    private let conditions: [(column: Int, condition: Condition)]
    private let columns: [String: Int]

    init(_ form: Form, of instrument: Instrument) {
        let items = instrument.items(in: form)
        columns = Dictionary(
            items.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        conditions = items.enumerated().compactMap { column, item in
            item.askIf.map { (column, $0) }
        }
    }

    /// The argument of the definition; nothing where everything is asked of everybody.
    var argument: CompositeWriter.Argument? {
        guard !conditions.isEmpty else { return nil }
        return (
            "conditions",
            { writer in
                for (column, condition) in conditions {
                    let expression = text(of: condition.expression)
                    writer.line("Psychometrics.AskingCondition(column: \(column), \(expression)),")
                }
            }
        )
    }

    private func text(of expression: Condition.Expression) -> String {
        switch expression {
        case .compares(let item, let comparison, let bound):
            ".compares(column: \(column(of: item.value)), .\(Self.name(of: comparison)), \(bound.value))"
        case .isOneOf(let item, let codes):
            ".isOneOf(column: \(column(of: item.value)), [\(codes.map { "\($0.value)" }.joined(separator: ", "))])"
        case .isAnswered(let item): ".isAnswered(column: \(column(of: item.value)))"
        case .not(let inner): ".not(\(text(of: inner)))"
        case .all(let parts): ".all([\(parts.map(text).joined(separator: ", "))])"
        case .any(let parts): ".any([\(parts.map(text).joined(separator: ", "))])"
        }
    }

    /// An item that this form does not ask is never answered: no row has its column.
    private func column(of item: String) -> Int { columns[item] ?? -1 }

    private static func name(of comparison: Condition.Comparison) -> String {
        switch comparison {
        case .equal: "equal"
        case .unequal: "unequal"
        case .less: "less"
        case .lessOrEqual: "lessOrEqual"
        case .greater: "greater"
        case .greaterOrEqual: "greaterOrEqual"
        }
    }
}
