import Diagnostics
import Foundation
import InstrumentCompiler
import InstrumentFormatting
import InstrumentReading
import InstrumentSyntax
import Scaffolding
import SeededInputs
import TestSupport
import Testing

@Suite struct FormatterTests {
    private func formatted(_ text: String) -> String? {
        switch InstrumentFormatter.format(Array(text.utf8), file: "f.yaml", as: .instrument) {
        case .formatted(let result): result
        case .unreadable: nil
        }
    }

    private func digest(_ text: String) -> String? {
        ParsedDocument(bytes: Array(text.utf8), file: "f.yaml").root.map(TreeDigest.text)
    }

    /// What stands from a number sign to the end of its line, in whatever order.
    private func comments(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            line.firstIndex(of: "#").map { line[$0...].trimmingCharacters(in: .whitespaces) }
        }.sorted()
    }

    private func expectKept(_ text: String) {
        guard let result = formatted(text) else { return }
        #expect(digest(result) == digest(text), "\(text)")
        #expect(formatted(result) == result, "\(text)")
        #expect(comments(result) == comments(text), "\(text)")
    }

    @Test func keysTakeTheOrderOfTheLanguageAndTheirCommentsAlong() {
        let text = """
            # The head stays.

            # What is scored.
            scales:
              # First of all.
              mood:
                answered: all   # every item
                score: mean
                items: [calm]


            # About the file.
            title: Mood
            scalewright: 1
            # The end.
            """
        let expected = """
            # The head stays.

            scalewright: 1

            # About the file.
            title: Mood

            # What is scored.
            scales:
              # First of all.
              mood:
                items: [calm]
                score: mean
                answered: all   # every item
            # The end.

            """
        #expect(formatted(text) == expected)
    }

    @Test func whatYAMLCannotReadIsLeftAlone() {
        #expect(formatted("title: [Mood\nscalewright: 1\n") == nil)
        #expect(formatted("title: a\ntitle: b\n") == nil)
        #expect(formatted("") == nil)
    }

    @Test func anAnchorStaysAboveItsAlias() {
        let text = "scales: &s {a: 1}\ntitle: *s\n"
        #expect(formatted(text) == text)
    }

    @Test func everyExampleKeepsWhatItSays() {
        let examples = InstrumentCompiler.documentation.flatMap { $0.failing + $0.passing }
        #expect(examples.count > 100)
        for example in examples { expectKept(CompletedExample(example).text) }
        for sample in [SampleInstruments.rich, SampleInstruments.study] { expectKept(sample) }
    }

    @Test(arguments: Scaffold.Kind.allCases)
    func scaffoldsAreInOrder(_ kind: Scaffold.Kind) {
        let text = Scaffold(kind, name: "mood").text
        #expect(formatted(text) == text)
    }

    /// Lines of a real file, some of them moved, doubled, emptied or commented.
    @Test func mutatedFilesKeepWhatTheySay() {
        var generator = SeededGenerator(seed: 7)
        let lines = Scaffold(.parallel, name: "mood").text.split(separator: "\n", omittingEmptySubsequences: false)
        var readable = 0
        for _ in 0..<400 {
            var mutated = lines.map(String.init)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0..<mutated.count, using: &generator)
                let other = Int.random(in: 0..<mutated.count, using: &generator)
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: mutated.swapAt(index, other)
                case 1: mutated.insert("", at: index)
                case 2: mutated.insert("  # remark \(index)", at: index)
                case 3: mutated[index] += "   "
                default: mutated.remove(at: index)
                }
            }
            let text = mutated.joined(separator: "\n")
            if formatted(text) != nil { readable += 1 }
            expectKept(text)
        }
        #expect(readable > 100)
    }
}
