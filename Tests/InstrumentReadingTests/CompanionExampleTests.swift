import Diagnostics
import InstrumentReading
import TestSupport
import Testing

/// The examples of the problems that files beside an instrument can have.
@Suite struct CompanionExampleTests {
    /// An example of a problem, with a name for the log.
    struct Case: CustomTestStringConvertible, Sendable {
        var documentation: CodeDocumentation
        var example: CodeExample
        var testDescription: String { "\(documentation.code.slug): \(example.text.prefix(60))" }
    }

    static let failing = CompanionDocumentation.all.flatMap { documentation in
        documentation.failing.map { Case(documentation: documentation, example: $0) }
    }

    static let passing = CompanionDocumentation.all.flatMap { documentation in
        documentation.passing.map { Case(documentation: documentation, example: $0) }
    }

    @Test(arguments: failing)
    func findsWhatItIsFor(_ test: Case) {
        let example = CompletedExample(test.example)
        let errors = example.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(CompletedExample.place) == example.expected)
        #expect(errors.map(\.code) == example.expected.map { _ in test.documentation.code })
        #expect(errors.allSatisfy { $0.advice != nil && $0.reason != nil })
    }

    @Test(arguments: passing)
    func leavesTheRestAlone(_ test: Case) {
        let errors = CompletedExample(test.example).diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.message) == [])
    }

    /// What lies in another file than the one that is shown has tests of its own.
    @Test func everyOtherCodeHasExamples() {
        let without = CompanionDocumentation.all.filter(\.failing.isEmpty).map(\.code.slug)
        #expect(without == ["nested-include", "translation-unreadable"])
    }
}
