import Diagnostics
import Testing

/// An example of a documented problem, with a name for the log.
public struct DocumentedExample: CustomTestStringConvertible, Sendable {
    public var documentation: CodeDocumentation
    public var example: CodeExample
    public var testDescription: String { "\(documentation.code.slug): \(example.text.prefix(60))" }

    public static func failing(_ documented: [CodeDocumentation]) -> [DocumentedExample] {
        documented.flatMap { entry in
            entry.failing.map { DocumentedExample(documentation: entry, example: $0) }
        }
    }

    public static func passing(_ documented: [CodeDocumentation]) -> [DocumentedExample] {
        documented.flatMap { entry in
            entry.passing.map { DocumentedExample(documentation: entry, example: $0) }
        }
    }

    /// Expects the problem at each mark, and no other error.
    ///
    /// - Returns: what was found of the problem
    @discardableResult
    public func expectProblem() -> [Diagnostic] {
        let completed = CompletedExample(example)
        let all = completed.diagnostics
        let found = all.filter { $0.code == documentation.code }
        #expect(found.map(CompletedExample.place) == completed.expected)
        #expect(!completed.expected.isEmpty)
        for diagnostic in found {
            #expect(diagnostic.advice != nil, "\(diagnostic.message) says what to do")
        }
        // Nothing else makes the example unsound.
        let others = all.filter { $0.code != documentation.code && $0.severity == .error }
        #expect(others.map(\.message) == [])
        return found
    }

    /// Expects neither the problem nor any error.
    public func expectNone() {
        let found = CompletedExample(example).diagnostics.filter {
            $0.code == documentation.code || $0.severity == .error
        }
        #expect(found.map(\.message) == [])
    }
}
