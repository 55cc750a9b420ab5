import Diagnostics
import InstrumentLint
import TestSupport
import Testing

/// Each rule's own examples: what it finds, where, and what it leaves alone.
@Suite struct RuleTests {
    /// An example of a rule, with a name for the log.
    struct Case: CustomTestStringConvertible, Sendable {
        var documentation: CodeDocumentation
        var example: CodeExample
        var testDescription: String { "\(documentation.code.slug): \(example.text.prefix(60))" }
    }

    static let failing = InstrumentLint.rules.map(\.documentation).flatMap { documentation in
        documentation.failing.map { Case(documentation: documentation, example: $0) }
    }

    static let passing = InstrumentLint.rules.map(\.documentation).flatMap { documentation in
        documentation.passing.map { Case(documentation: documentation, example: $0) }
    }

    @Test(arguments: failing)
    func findsWhatItIsFor(_ test: Case) {
        let example = CompletedExample(test.example)
        let all = example.diagnostics
        let found = all.filter { $0.code == test.documentation.code }
        #expect(found.map(CompletedExample.place) == example.expected)
        #expect(!example.expected.isEmpty)
        for diagnostic in found { #expect(diagnostic.advice != nil && diagnostic.reason != nil) }
        // Nothing else makes the example unsound.
        let others = all.filter { $0.code != test.documentation.code && $0.severity == .error }
        #expect(others.map(\.message) == [])
    }

    @Test(arguments: passing)
    func leavesTheRestAlone(_ test: Case) {
        let example = CompletedExample(test.example)
        let found = example.diagnostics.filter {
            $0.code == test.documentation.code || $0.severity == .error
        }
        #expect(found.map(\.message) == [])
    }

    @Test func everyRuleIsDocumentedAndHasACodeOfItsOwn() {
        let documentation = InstrumentLint.rules.map(\.documentation)
        #expect(Set(documentation.map(\.code.id)).count == documentation.count)
        #expect(Set(documentation.map(\.code.slug)).count == documentation.count)
        #expect(documentation.map(\.code.id) == documentation.map(\.code.id).sorted())
        for rule in documentation {
            #expect(!rule.failing.isEmpty && !rule.passing.isEmpty, "\(rule.code)")
            #expect(rule.summary.hasSuffix(".") && rule.reason.hasSuffix("."), "\(rule.code)")
        }
    }
}
