import Diagnostics
import InstrumentModel

extension ConditionParser {
    /// An item, and what its answer is compared with.
    mutating func comparison() throws(ConditionProblem) -> Condition.Expression {
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
    mutating func item() throws(ConditionProblem) -> (name: Located<String>, item: Item?) {
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
