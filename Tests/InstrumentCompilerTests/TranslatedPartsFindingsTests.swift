import Diagnostics
import TestSupport
import Testing

@testable import InstrumentCompiler

/// What is found in translations of blocks, composites, bands, levels and short forms.
@Suite struct TranslatedPartsFindingsTests {
    @Test func whatIsLackingIsNamed() {
        let found = TranslatedShift.findings(TranslatedShift.compile(TranslatedShift.head + "title: {source: The shift, text: Die Schicht}\n"))
        let parts = [
            "2 texts of the forms", "3 texts of the response scales", "4 texts of the blocks",
            "2 texts of the composites", "2 texts of the cut-offs", "2 texts of the subgroups",
            "1 text of the short forms", "5 texts of the items",
        ]
        #expect(Set(found.map(\.message)) == Set(parts.map { "The translation into 'de' lacks \($0)" }))
        #expect(found.contains { $0.advice?.contains("the name of band 1 in 'trust_band'") == true })
    }

    static let changes = [
        ("source: Your talks", "the title of the block 'talks'"),
        ("source: \"Think of {patient}.\"", "the instructions of the block 'talks' in the form 'nurse'"),
        ("source: Trust", "the title of the composite 'trust'"),
        ("source: Open and warm talk.", "the definition of the composite 'trust'"),
        ("source: High", "the name of band 2 in 'trust_band'"),
        ("source: under 40", "the label of '1' in the subgroup 'age'"),
        ("source: \"The shift, brief\"", "the title of the short form 'brief'"),
    ]

    @Test(arguments: changes)
    func aStaleTextIsNoticed(_ source: String, _ name: String) {
        let stale = TranslatedShift.complete.replacing(source, with: "source: Before")
        let found = TranslatedShift.findings(TranslatedShift.compile(stale))
        #expect(found.map(\.code.slug) == ["stale-translation"])
        #expect(found.first?.message == "The original of the translation of \(name) has changed")
    }

    static let cases = [
        WrongInput("unknown block", TranslatedShift.head + "blocks: {⟦unknown-name⟧talk: {title: x}}\n"),
        WrongInput("unknown key of a block", TranslatedShift.head + "blocks: {talks: {⟦unknown-key⟧items: x}}\n"),
        WrongInput("a block without a title", TranslatedShift.head + "blocks: {rest: {title: ⟦nothing-to-translate⟧x}}\n"),
        WrongInput("unknown form of a block", TranslatedShift.head + "blocks: {talks: {instructions: {⟦unknown-name⟧nurs: x}}}\n"),
        WrongInput("a form that does not ask the block", TranslatedShift.head + "blocks: {rest: {instructions: {⟦nothing-to-translate⟧nurse: x}}}\n"),
        WrongInput("a list for instructions", TranslatedShift.head + "blocks: {talks: {instructions: ⟦wrong-type⟧[x]}}\n"),
        WrongInput("placeholders of a block", TranslatedShift.head + "blocks: {talks: {instructions: {nurse: ⟦translated-placeholders⟧Denken Sie nach.}}}\n"),
        WrongInput("unknown composite", TranslatedShift.head + "composites: {⟦unknown-name⟧openness: {title: x}}\n"),
        WrongInput("unknown cut-offs", TranslatedShift.head + "cutoffs: {⟦unknown-name⟧trust: {1: x}}\n"),
        WrongInput("unknown bands", TranslatedShift.head + "cutoffs: {trust_band: {⟦unknown-name⟧0: x, ⟦unknown-name⟧3: x, ⟦unknown-name⟧Low: x}}\n"),
        WrongInput("bands twice", TranslatedShift.head + "cutoffs: {trust_band: {1: Hoch, 2: ⟦duplicate-translated-labels⟧hoch}}\n"),
        WrongInput("unknown subgroup", TranslatedShift.head + "subgroups: {⟦unknown-name⟧ages: {1: x}}\n"),
        WrongInput("unknown level", TranslatedShift.head + "subgroups: {age: {⟦unknown-name⟧3: x}}\n"),
        WrongInput("a level without a label", TranslatedShift.head + "subgroups: {sex: {⟦nothing-to-translate⟧f: x}}\n"),
        WrongInput("unknown short form", TranslatedShift.head + "short_forms: {⟦unknown-name⟧short: {title: x}}\n"),
        WrongInput("a text for a short form", TranslatedShift.head + "short_forms: {brief: ⟦wrong-type⟧x}\n"),
    ]

    @Test(arguments: cases)
    func everyProblemAtItsPlace(_ input: WrongInput) {
        let source = MarkedSource(input.marked)
        let compilation = TranslatedShift.compile(source.text)
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(places(errors) == source.expected)
        #expect(errors.allSatisfy { $0.range.file == "shift.de.translation.yaml" && $0.advice != nil })
        #expect(compilation.instrument == nil)
    }
}
