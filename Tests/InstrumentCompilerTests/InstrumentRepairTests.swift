import Diagnostics
import SeededInputs
import TestSupport
import Testing

@testable import InstrumentCompiler

@Suite("Repairs that leave nothing to decide")
struct InstrumentRepairTests {
    private func repair(_ text: String) -> InstrumentRepair {
        InstrumentCompiler.repair(file: "f.yaml", bytes: Array(text.utf8))
    }

    @Test("Names, keys, choices, duplicates and tabs, with comments and layout kept")
    func everyKind() {
        let broken = """
            scalewright: 1   # the language
            instrument: talk
            titel:   "Überlegung über's Reden"
            version: 1.0.0
            language: en

            forms:
            \tnurse: {rater: nurse, target: patient}   # first
            \tpatient: {rater: patient, target: nurse}
            responses:
              degree: {lables: [Not at all, Somewhat, Very]}
            items:
              open:
                paralel: 'mirrors'      # each rates the other
                responses: "degre"
                text:
                  nurse: How open is {patient}?
                  patiant: How open is {nurse}?
            scales:
              openness:
                items:
                  - open   # the only one
                  - open

                  # nothing else
                score: Mean
                answered: all
              again: {items: [open, open], score: mean, answered: all}
            allow: [{rule: parallel-undeclaredd, because: Both are asked alike.}]

            """
        let mended = """
            scalewright: 1   # the language
            instrument: talk
            title:   "Überlegung über's Reden"
            version: 1.0.0
            language: en

            forms:
              nurse: {rater: nurse, target: patient}   # first
              patient: {rater: patient, target: nurse}
            responses:
              degree: {labels: [Not at all, Somewhat, Very]}
            items:
              open:
                parallel: mirror      # each rates the other
                responses: degree
                text:
                  nurse: How open is {patient}?
                  patient: How open is {nurse}?
            scales:
              openness:
                items:
                  - open   # the only one

                  # nothing else
                score: mean
                answered: all
              again: {items: [open], score: mean, answered: all}
            allow: [{rule: parallel-undeclared, because: Both are asked alike.}]

            """
        let result = repair(broken)
        #expect(result.text == mended)
        #expect(result.compilation.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        #expect(Set(result.mended.map(\.code.slug)).count == 6)
    }

    @Test("Line endings stay as they are", arguments: ["\r\n", "\r", "\n"])
    func lineEndings(_ ending: String) {
        let text = "scalewright: 1\ninstrument: a\ntitel: 'Ü 🙂 ü'\nversion: 1\n"
        let result = repair(text.replacing("\n", with: ending))
        #expect(result.text == text.replacing("titel", with: "title").replacing("\n", with: ending))
    }

    @Test(
        "What needs thought is left",
        arguments: [
            // Two names are near.
            "scales:\n  s: {items: [calm, tens], score: mean, answered: all}\nitems:\n  calm: {responses: degree, text: Calm?}\n  tense: {responses: degree, text: Tense?}\n  tent: {responses: degree, text: Tent?}\n",
            // Another number is no slip.
            "scales:\n  s: {items: [i1, i2], score: mean, answered: all}\nitems:\n  i1: {responses: degree, text: Calm?}\n",
            // The likely name stands there already.
            "scales:\n  s: {items: [calm, tense, tens], score: mean, answered: all}\n",
            // The text is not written as it is read.
            "scales:\n  s: {items: [calm, \"\\x74ens\"], score: mean, answered: all}\n",
            // An anchor that others may repeat.
            "scales:\n  s: {items: [calm, &other tens], score: mean, answered: all}\n",
        ])
    func leaves(_ sections: String) {
        let text = CompletedExample(.sections(sections)).text
        let result = repair(text)
        #expect(result.mended.map(\.message) == [])
        #expect(result.text == text)
        #expect(result.compilation.diagnostics.contains { $0.code == .unknownName })
    }

    @Test("An entry that is an alias is left, wherever the anchor stands")
    func aliases() {
        let text = CompletedExample(
            .sections(
                "forms: {a: {title: &one calm, rater: &two calm}}\nscales:\n  s: {items: [*one, *two], score: mean, answered: all}\n"
            )).text
        #expect(repair(text).mended.map(\.message) == [])
    }

    @Test("Every indented line is mended, also beyond those that are reported")
    func manyTabs() {
        let items = (0..<60).map { "\ti\($0): {responses: degree, text: How calm?}\n" }.joined()
        let names = (0..<60).map { "i\($0)" }.joined(separator: ", ")
        let scales = "scales: {s: {items: [\(names)], score: mean, answered: all}}\n"
        let text = CompletedExample(.sections("items:\n" + items + scales)).text
        let result = repair(text)
        #expect(result.text == text.replacing("\t", with: "  "))
        #expect(result.compilation.instrument?.items.count == 60)
    }

    @Test("Bytes that are no text are not written back")
    func notText() {
        let result = InstrumentCompiler.repair(
            file: "f.yaml", bytes: Array("titel: a\n".utf8) + [0xFF])
        #expect(result.text == nil)
        #expect(result.mended.isEmpty)
    }

    @Test("A repair makes nothing worse", arguments: 0..<6)
    func mutations(_ round: Int) {
        var random = SeededGenerator(seed: UInt64(round))
        let words = ["items", "scales", "degree", "calm", "tense", "mean", "answered", "responses", "text"]
        for _ in 0..<60 {
            var text = CompletedExample(
                .sections("scales:\n  s:\n    items: [calm, tense]\n    score: mean\n    answered: all\n")
            ).text
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let word = words.randomElement(using: &random) ?? ""
                var letters = Array(word)
                let index = letters.indices.randomElement(using: &random) ?? 0
                if Bool.random(using: &random) { letters.remove(at: index) } else { letters.insert("e", at: index) }
                text = text.replacing(word, with: String(letters), maxReplacements: 1)
            }
            let before = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8)).diagnostics
            let after = repair(text)
            let errors = after.compilation.diagnostics.count { $0.severity == .error }
            #expect(errors <= before.count { $0.severity == .error }, "\(text)")
            #expect(after.text?.count(where: \.isNewline) == text.count(where: \.isNewline))
        }
    }
}
