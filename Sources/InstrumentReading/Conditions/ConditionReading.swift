import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// A condition over earlier answers, its names resolved; nil when anything in it is wrong, which has
    /// been reported.
    mutating func condition(
        _ node: Node?, _ what: String, in scope: ConditionScope
    ) -> Condition? {
        guard let node, let text = text(node, what) else { return nil }
        let start = verbatimStart(node)
        func range(_ place: Range<Int>) -> SourceRange {
            guard let start else { return text.range }
            // The end is one place wide, so that there is something to underline.
            let end = max(place.upperBound, place.lowerBound + 1)
            return SourceRange(
                file: text.range.file,
                start: SourcePosition(line: start.line, column: start.column + place.lowerBound),
                end: SourcePosition(line: start.line, column: start.column + end))
        }
        do throws(ConditionProblem) {
            let tokens = try ConditionLexer.tokens(of: text.value)
            var parser = ConditionParser(tokens, in: scope, range: range)
            defer { for problem in parser.problems { report(Diagnostic(problem, at: range(problem.place))) } }
            let expression = try parser.parse()
            return parser.problems.isEmpty ? Condition(expression, at: text.range) : nil
        } catch {
            report(Diagnostic(error, at: range(error.place)))
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate init(_ problem: ConditionProblem, at range: SourceRange) {
        self.init(
            problem.code, problem.message, at: range, reason: problem.reason,
            advice: problem.advice())
    }
}
