import Diagnostics
import InstrumentModel

/// Reads a condition by recursive descent:
///
///     condition   = conjunction, {"or", conjunction}
///     conjunction = term, {"and", term}
///     term        = "not", term | "(", condition, ")" | "answered", "(", item, ")"
///                 | item, comparison, value | item, "in", "[", value, {",", value}, "]"
struct ConditionParser {
    /// Where a stretch of the condition's text stands in the file.
    let range: (Range<Int>) -> SourceRange
    let scope: ConditionScope
    private var tokens: ArraySlice<ConditionToken>
    private var depth = 0
    /// Unknown names, past which the condition can still be read.
    var problems: [ConditionProblem] = []

    init(
        _ tokens: [ConditionToken], in scope: ConditionScope,
        range: @escaping (Range<Int>) -> SourceRange
    ) {
        self.tokens = tokens[...]
        self.scope = scope
        self.range = range
    }

    mutating func parse() throws(ConditionProblem) -> Condition.Expression {
        let expression = try condition()
        guard next.kind == .end else {
            throw .syntax(
                "The condition ends before \(next.description)", at: next.place,
                advice: "Join comparisons with 'and' or 'or'.")
        }
        return expression
    }

    var next: ConditionToken {
        tokens.first ?? ConditionToken(kind: .end, place: 0..<0, spelling: "")
    }

    mutating func take() -> ConditionToken {
        let token = next
        if token.kind != .end { tokens.removeFirst() }
        return token
    }

    mutating func take(_ kind: ConditionToken.Kind) -> Bool {
        guard next.kind == kind else { return false }
        tokens.removeFirst()
        return true
    }

    private mutating func condition() throws(ConditionProblem) -> Condition.Expression {
        var parts = [try conjunction()]
        while take(.or) { parts.append(try conjunction()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(ConditionProblem) -> Condition.Expression {
        var parts = [try term()]
        while take(.and) { parts.append(try term()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func term() throws(ConditionProblem) -> Condition.Expression {
        let start = next
        switch start.kind {
        case .not:
            _ = take()
            return .not(try nested(at: start) { parser throws(ConditionProblem) in try parser.term() })
        case .open:
            _ = take()
            let inner = try nested(at: start) { parser throws(ConditionProblem) in
                try parser.condition()
            }
            try expect(.close, "a closing parenthesis")
            return inner
        case .name("answered") where tokens.dropFirst().first?.kind == .open:
            tokens.removeFirst(2)
            let item = try item()
            try expect(.close, "a closing parenthesis")
            return .isAnswered(item: item.name)
        default: return try comparison()
        }
    }

    private mutating func nested(
        at start: ConditionToken,
        _ read: (inout Self) throws(ConditionProblem) -> Condition.Expression
    ) throws(ConditionProblem) -> Condition.Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Condition.depthLimit else {
            throw .syntax(
                "The condition is nested more than \(Condition.depthLimit) levels deep",
                at: start.place, advice: "Take out parentheses that are not needed.")
        }
        return try read(&self)
    }

    mutating func expect(
        _ kind: ConditionToken.Kind, _ what: String
    ) throws(ConditionProblem) {
        guard !take(kind) else { return }
        throw .syntax(
            "Here \(what) is expected, and not \(next.description)", at: next.place,
            advice: "Write \(what) here.")
    }
}
