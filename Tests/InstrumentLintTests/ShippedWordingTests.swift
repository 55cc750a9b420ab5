import InstrumentLint
import TestSupport
import Testing

/// The shipped library keeps to the rules that the compiler teaches.
@Suite struct ShippedWordingTests {
    @Test(arguments: ["rse", "tsr"])
    func isWithoutFindings(_ name: String) throws {
        let instrument = try SampleInstruments.shipped(name)
        #expect(InstrumentLint.check(instrument).map(\.message) == [])
    }

    /// Those who want both directions on each scale hear only of the two that are kept apart on purpose.
    @Test(arguments: [("rse", []), ("tsr", ["positivity", "negativity"])] as [(String, [String])])
    func answersToTheOtherProfile(_ name: String, _ scales: [String]) throws {
        var instrument = try SampleInstruments.shipped(name)
        instrument.lint.profile = .balanced
        instrument.lint.allowances.removeAll { $0.rule.value == "reversed-items" }
        #expect(
            InstrumentLint.check(instrument).map(\.message)
                == scales.map { "All items of '\($0)' point the same way" })
    }

    @Test func rulesOfWordingKnowEnglishOnly() throws {
        let yaml = """
            scalewright: 1
            instrument: sonst
            title: Sonst
            version: 1.0.0
            language: LANGUAGE
            responses: {degree: {labels: [a, b, c, d, e]}}
            items: {x: {responses: degree, text: I always nag and praise you.}, y: {responses: degree, text: Never say no.}}
            scales: {s: {items: [x], reversed: [y], score: mean, answered: all}}
            """
        func wording(_ language: String) throws -> [String] {
            let instrument = try SampleInstruments.compiled(yaml.replacing("LANGUAGE", with: language))
            return InstrumentLint.check(instrument).map(\.code.id)
                .filter(WordingCorpus.isAboutWording)
        }
        #expect(try wording("de") == [])
        #expect(try !wording("en-GB").isEmpty)
    }
}
