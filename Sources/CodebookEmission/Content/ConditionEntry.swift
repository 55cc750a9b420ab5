import InstrumentModel

/// When an item is asked, as the codebook describes it.
struct ConditionEntry: Encodable {
    /// In the language of instruments, with items by their ids: `salience > 0`.
    var condition: String
    /// "salience is above 0 (Not at all)".
    var words: String
    /// The items whose answers decide.
    var items: [String]

    init(_ condition: Condition, of instrument: Instrument) {
        self.condition = condition.description
        words = ConditionInWords(instrument: instrument).sentence(condition.expression)
        var seen: Set<String> = []
        items = condition.mentions.map(\.value).filter { seen.insert($0).inserted }
    }
}

/// Says what a condition asks for.
private struct ConditionInWords {
    let instrument: Instrument

    func sentence(_ expression: Condition.Expression) -> String {
        switch expression {
        case .compares(let item, let comparison, let code):
            return "\(item.value) \(comparison.words) \(text(code.value, of: item.value))"
        case .isOneOf(let item, let codes):
            let list = codes.map { text($0.value, of: item.value) }.joined(separator: ", ")
            return "\(item.value) is one of \(list)"
        case .isAnswered(let item): return "\(item.value) is answered"
        case .not(.isAnswered(let item)): return "\(item.value) is not answered"
        case .not(let inner): return "not (\(sentence(inner)))"
        case .all(let parts): return parts.map(grouped).joined(separator: " and ")
        case .any(let parts): return parts.map(grouped).joined(separator: " or ")
        }
    }

    /// In parentheses where "and" and "or" meet.
    private func grouped(_ expression: Condition.Expression) -> String {
        switch expression {
        case .all, .any: "(\(sentence(expression)))"
        default: sentence(expression)
        }
    }

    /// A code with its label, if it has one: "3 (Often)".
    private func text(_ code: Int, of item: String) -> String {
        let scale = instrument.item(item).flatMap { instrument.responseScale($0.responses.value) }
        let option = scale?.options.first { $0.code.value == code }
        return "\(code)" + (option?.label.map { " (\($0.value))" } ?? "")
    }
}

extension Condition.Comparison {
    fileprivate var words: String {
        switch self {
        case .equal: "is"
        case .unequal: "is answered otherwise than"
        case .less: "is below"
        case .lessOrEqual: "is at most"
        case .greater: "is above"
        case .greaterOrEqual: "is at least"
        }
    }
}
