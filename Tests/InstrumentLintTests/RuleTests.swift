import Diagnostics
import InstrumentLint
import TestSupport
import Testing

/// Each rule's own examples: what it finds, where, and what it leaves alone.
@Suite struct RuleTests {
    private static let documented = InstrumentLint.rules.map(\.documentation)

    @Test(arguments: DocumentedExample.failing(documented))
    func findsWhatItIsFor(_ example: DocumentedExample) {
        for diagnostic in example.expectProblem() { #expect(diagnostic.reason != nil) }
    }

    @Test(arguments: DocumentedExample.passing(documented))
    func leavesTheRestAlone(_ example: DocumentedExample) { example.expectNone() }

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
