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
    private let range: (Range<Int>) -> SourceRange
    private let scope: ConditionScope
    private var tokens: ArraySlice<ConditionToken>
    private var depth = 0
    /// Unknown names, past which the condition can still be read.
    private(set) var problems: [ConditionProblem] = []

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

    private var next: ConditionToken {
        tokens.first ?? ConditionToken(kind: .end, place: 0..<0, spelling: "")
    }

    private mutating func take() -> ConditionToken {
        let token = next
        if token.kind != .end { tokens.removeFirst() }
        return token
    }

    private mutating func take(_ kind: ConditionToken.Kind) -> Bool {
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

    private mutating func expect(
        _ kind: ConditionToken.Kind, _ what: String
    ) throws(ConditionProblem) {
        guard !take(kind) else { return }
        throw .syntax(
            "Here \(what) is expected, and not \(next.description)", at: next.place,
            advice: "Write \(what) here.")
    }
}

extension ConditionParser {
    private mutating func comparison() throws(ConditionProblem) -> Condition.Expression {
        let (name, item) = try item()
        let sign = take()
        switch sign.kind {
        case .comparison(let comparison):
            return .compares(item: name, comparison, try value(of: item))
        case .in:
            try expectList()
            var codes = [try value(of: item)]
            while take(.comma) { codes.append(try value(of: item)) }
            try expect(.closeList, "a comma or a closing bracket")
            return .isOneOf(item: name, codes)
        default:
            throw .syntax(
                "After '\(name.value)' a comparison is expected, and not \(sign.description)",
                at: sign.place,
                advice: "Write for example \(name.value) > 0, \(name.value) in [1, 2] or answered(\(name.value)).")
        }
    }

    private mutating func expectList() throws(ConditionProblem) {
        // A bracket that YAML took for its own is the usual reason for the text to end here.
        guard next.kind == .end else { return try expect(.openList, "a list such as [1, 2]") }
        throw .syntax(
            "The condition ends where a list such as [1, 2] is expected", at: next.place,
            advice: "Write the list; between braces, put quotes around the whole condition.")
    }

    /// An item's name; the item is nil when there is none of this name, which is noted.
    private mutating func item() throws(ConditionProblem) -> (name: Located<String>, item: Item?) {
        let token = take()
        guard case .name(let name) = token.kind else {
            let isWord = ConditionToken.Kind.words[token.spelling] != nil
            throw .syntax(
                "An item is expected here, and not \(token.description)", at: token.place,
                advice: isWord
                    ? "Name an item; one that is called '\(token.spelling)' needs another name to stand in a condition."
                    : "Put the item first: salience > 0.")
        }
        do throws(ConditionProblem) {
            let item = try scope.item(name, at: token.place)
            return (Located(item.id.value, at: range(token.place)), item)
        } catch {
            problems.append(error)
            return (Located(name, at: range(token.place)), nil)
        }
    }

    /// A code, or a label of the item's response scale.
    private mutating func value(of item: Item?) throws(ConditionProblem) -> Located<Int> {
        let token = take()
        switch token.kind {
        case .code(let code): return Located(code, at: range(token.place))
        case .label(let label):
            var code: Int?
            do throws(ConditionProblem) {
                if let item { code = try scope.code(ofLabel: label, for: item, at: token.place) }
            } catch { problems.append(error) }
            return Located(code ?? 0, at: range(token.place))
        case .name(let name):
            throw .syntax(
                "A code or a label is expected here, and not '\(name)'", at: token.place,
                advice: "Put a label into quotes: '\(name)'. Answers to two items cannot be compared.")
        default:
            throw .syntax(
                "A code or a label is expected here, and not \(token.description)", at: token.place,
                advice: "Write a code such as 3, or a label in quotes.")
        }
    }
}
