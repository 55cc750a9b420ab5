import Diagnostics
import InstrumentCompiler
import InstrumentLint
import TestSupport
import Testing

@Suite struct RuleTests {
    @Test(arguments: RuleExample.all)
    func findsWhatItIsFor(_ example: RuleExample) {
        let source = MarkedSource(example.failing)
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(source.text.utf8))
        let found = compilation.diagnostics.filter { $0.code.slug == example.slug }
        #expect(places(found) == source.expected)
        // Nothing else is wrong with the example.
        let others = compilation.diagnostics.filter { $0.code.slug != example.slug && $0.severity == .error }
        #expect(places(others) == [])
        for diagnostic in found { #expect(diagnostic.advice != nil && diagnostic.reason != nil) }
    }

    @Test(arguments: RuleExample.all)
    func leavesTheRestAlone(_ example: RuleExample) {
        let compilation = InstrumentCompiler.compile(
            file: "f.yaml", bytes: Array(example.passing.utf8))
        let found = compilation.diagnostics.filter {
            $0.code.slug == example.slug || $0.severity == .error
        }
        #expect(places(found) == [])
    }

    @Test func everyRuleHasExamplesAndACodeOfItsOwn() {
        #expect(Set(RuleExample.all.map(\.slug)) == Set(InstrumentLint.rules.map(\.code.slug)))
        #expect(Set(InstrumentLint.rules.map(\.code.id)).count == InstrumentLint.rules.count)
    }
}
