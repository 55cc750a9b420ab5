import Diagnostics

/// When an item is asked, decided by answers that were given before it: `salience > 0`.
public struct Condition: Sendable, Equatable {
    /// How an answer's code is compared.
    public enum Comparison: String, Sendable, CaseIterable {
        case equal = "="
        case unequal = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    /// What has to hold. Labels have become the codes that they stand for.
    public indirect enum Expression: Sendable, Equatable {
        case compares(item: Located<String>, Comparison, Located<Int>)
        /// The answer is one of these codes.
        case isOneOf(item: Located<String>, [Located<Int>])
        case isAnswered(item: Located<String>)
        case not(Expression)
        /// Two or more, which must all hold.
        case all([Expression])
        /// Two or more, of which one must hold.
        case any([Expression])
    }

    public var expression: Expression
    /// Where it is written.
    public var range: SourceRange

    public init(_ expression: Expression, at range: SourceRange) {
        self.expression = expression
        self.range = range
    }

    public static func == (left: Condition, right: Condition) -> Bool {
        left.expression == right.expression
    }

    /// Longer text than this is not read as a condition.
    public static let lengthLimit = 1_000
    /// Parentheses and negations nest at most this deep.
    public static let depthLimit = 16
}

extension Condition {
    /// Whether the item is asked, given the codes of the answers so far; nil for an item that was not
    /// asked, not answered, or answered with a missing code.
    ///
    /// There is no third truth value. Every comparison with an answer that is not there is false, `!=`
    /// included, and `not` turns that around: with `tired` unanswered, `tired != 5` is false and
    /// `not (tired = 5)` is true.
    public func holds(_ answer: (_ item: String) -> Int?) -> Bool { expression.holds(answer) }

    /// The items that it depends on, each mention.
    public var mentions: [Located<String>] { expression.mentions }
}

extension Condition.Expression {
    func holds(_ answer: (String) -> Int?) -> Bool {
        switch self {
        case .compares(let item, let comparison, let bound):
            answer(item.value).map { comparison.holds($0, bound.value) } ?? false
        case .isOneOf(let item, let codes):
            answer(item.value).map { code in codes.contains { $0.value == code } } ?? false
        case .isAnswered(let item): answer(item.value) != nil
        case .not(let inner): !inner.holds(answer)
        case .all(let parts): parts.allSatisfy { $0.holds(answer) }
        case .any(let parts): parts.contains { $0.holds(answer) }
        }
    }

    public var mentions: [Located<String>] {
        switch self {
        case .compares(let item, _, _), .isOneOf(let item, _), .isAnswered(let item): [item]
        case .not(let inner): inner.mentions
        case .all(let parts), .any(let parts): parts.flatMap(\.mentions)
        }
    }

    /// The comparisons in it, each as an expression of its own.
    public var comparisons: [Condition.Expression] {
        switch self {
        case .compares, .isOneOf: [self]
        case .isAnswered: []
        case .not(let inner): inner.comparisons
        case .all(let parts), .any(let parts): parts.flatMap(\.comparisons)
        }
    }
}

extension Condition.Comparison {
    func holds(_ code: Int, _ bound: Int) -> Bool {
        switch self {
        case .equal: code == bound
        case .unequal: code != bound
        case .less: code < bound
        case .lessOrEqual: code <= bound
        case .greater: code > bound
        case .greaterOrEqual: code >= bound
        }
    }

    /// Whether it tells one code from the others, rather than those below from those above.
    public var namesOneCode: Bool { self == .equal || self == .unequal }
}

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
