import InstrumentModel
import Psychometrics

extension Instrument {
    /// When the items of a form are asked, in the terms of its rows.
    func askingConditions(in form: Form) -> [AskingCondition] {
        let items = items(in: form)
        let columns = Dictionary(
            items.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        return items.enumerated().compactMap { column, item in
            item.askIf.map { AskingCondition(column: column, .init($0.expression, columns)) }
        }
    }
}

extension AskingCondition.Expression {
    /// An item that the form does not ask is never answered: no row has its column.
    fileprivate init(_ expression: Condition.Expression, _ columns: [String: Int]) {
        func column(_ item: String) -> Int { columns[item] ?? -1 }
        switch expression {
        case .compares(let item, let comparison, let bound):
            self = .compares(column: column(item.value), .init(comparison), bound.value)
        case .isOneOf(let item, let codes):
            self = .isOneOf(column: column(item.value), codes.map(\.value))
        case .isAnswered(let item): self = .isAnswered(column: column(item.value))
        case .not(let inner): self = .not(Self(inner, columns))
        case .all(let parts): self = .all(parts.map { Self($0, columns) })
        case .any(let parts): self = .any(parts.map { Self($0, columns) })
        }
    }
}

extension AskingCondition.Comparison {
    fileprivate init(_ comparison: Condition.Comparison) {
        switch comparison {
        case .equal: self = .equal
        case .unequal: self = .unequal
        case .less: self = .less
        case .lessOrEqual: self = .lessOrEqual
        case .greater: self = .greater
        case .greaterOrEqual: self = .greaterOrEqual
        }
    }
}
