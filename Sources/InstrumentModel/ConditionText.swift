extension Condition: CustomStringConvertible {
    /// The condition in the language's own words, with the full names of items: `salience > 0`.
    public var description: String { expression.text(isInConjunction: false) }
}

extension Condition.Expression {
    /// - Parameter isInConjunction: whether an `or` needs parentheses
    fileprivate func text(isInConjunction: Bool) -> String {
        switch self {
        case .compares(let item, let comparison, let code):
            return "\(item.value) \(comparison.rawValue) \(code.value)"
        case .isOneOf(let item, let codes):
            return "\(item.value) in [\(codes.map { String($0.value) }.joined(separator: ", "))]"
        case .isAnswered(let item): return "answered(\(item.value))"
        case .not(.isAnswered(let item)): return "not answered(\(item.value))"
        case .not(let inner): return "not (\(inner.text(isInConjunction: false)))"
        case .all(let parts):
            return parts.map { $0.text(isInConjunction: true) }.joined(separator: " and ")
        case .any(let parts):
            let text = parts.map { $0.text(isInConjunction: false) }.joined(separator: " or ")
            return isInConjunction ? "(\(text))" : text
        }
    }
}
