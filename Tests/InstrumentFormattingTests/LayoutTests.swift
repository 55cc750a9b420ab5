import Foundation
import InstrumentFormatting
import InstrumentReading
import Scaffolding
import SeededInputs
import Testing

@Suite struct LayoutTests {
    private func formatted(_ text: String, as section: KeySection = .instrument) -> String? {
        switch InstrumentFormatter.format(Array(text.utf8), file: "f.yaml", as: section) {
        case .formatted(let result): result
        case .unreadable: nil
        }
    }

    @Test func anUglyFileBecomesAHandsomeOne() {
        #expect(formatted(Self.ugly) == Self.handsome)
        #expect(formatted(Self.handsome) == Self.handsome)
    }

    @Test func lineEndsOfOtherSystemsBecomeLineFeeds() {
        let text = Self.ugly.replacing("\n", with: "\r\n")
        #expect(formatted(text) == Self.handsome)
    }

    @Test func aByteOrderMarkIsTakenAway() {
        #expect(formatted("\u{FEFF}" + Self.ugly) == Self.handsome)
        #expect(formatted("\u{FEFF}" + Self.handsome).map { Array($0.utf8) } == Array(Self.handsome.utf8))
    }

    @Test(arguments: [
        // What a comment, an anchor or an alias stands in stays as it was typed.
        "title: [a,  # why\n  b]\n", "title: {a: &x 1,   b: *x}\n",
        // Neither quotes that are needed nor those that hold others change.
        "title: 'say \"calm\"'\n", "title: 'a\\b'\n", "title: \"1.10\"\n", "title: \"yes\"\n",
    ])
    func whatCannotBeBetteredStays(_ text: String) {
        #expect(formatted(text) == text)
    }

    @Test(arguments: [
        ("title: '{a}: b'\n", "title: \"{a}: b\"\n"),
        ("title: 'it''s'\n", "title: \"it's\"\n"),
        ("title: [a,b , 'c, d',]\n", "title: [a, b, \"c, d\"]\n"),
        ("title: {\"a\":1,b:   {c: [ ]}}\n", "title: {\"a\": 1, b: {c: []}}\n"),
        ("title: [http://x.org/a:b, c#d]\n", "title: [http://x.org/a:b, c#d]\n"),
        ("title:    >-\n      a\n\n      b\nlanguage:    en   \n", "title: >-\n  a\n\n  b\nlanguage: en\n"),
        ("title: |2\n   a\n  b\n", "title: |2\n   a\n  b\n"),
        ("title: a\n\n\n\nlanguage: en\n\n\n", "title: a\n\nlanguage: en\n"),
        // Lists within lists, behind the dash and below it.
        ("title:\n- - a\n  - b\n", "title:\n  - - a\n    - b\n"),
        ("title:\n-   -  a\n    -    b\n-  c\n", "title:\n  - - a\n    - b\n  - c\n"),
        ("title:\n-\n   - a # one\n   - b\n- - - c\n    - d\n", "title:\n  -\n    - a # one\n    - b\n  - - - c\n      - d\n"),
        ("title:\n- -\n     - a\n  -  k: 1\n     l: 2\n", "title:\n  - -\n      - a\n    - k: 1\n      l: 2\n"),
        ("title:\n- - a\n     goes on\n  # of b\n  - |\n      b\n       c\n", "title:\n  - - a\n      goes on\n    # of b\n    - |\n      b\n       c\n"),
        ("title:\n- - - [a,b]\n- - -5\n  - - -5\n", "title:\n  - - - [a, b]\n  - - -5\n    - - -5\n"),
    ])
    func eachRuleOfLayout(_ text: String, _ expected: String) {
        #expect(formatted(text) == expected)
    }

    @Test func whatIsLongerThanALineIsFilled() throws {
        let names = (1...40).map { "item_\($0)" }.joined(separator: ", ")
        let result = try #require(formatted("scales:\n  s:\n    items: [\(names)]\n"))
        let lines = result.split(separator: "\n")
        #expect(lines.count == 6)
        #expect(lines.allSatisfy { $0.count <= 100 })
        #expect(lines.dropFirst(3).allSatisfy { $0.hasPrefix("      item_") })
        #expect(formatted(result) == result)
    }

    /// The layout that a file comes with makes no difference to the one that it gets.
    @Test(arguments: Scaffold.Kind.allCases, 1...12)
    func layoutIsForgotten(_ kind: Scaffold.Kind, _ seed: Int) {
        let text = Scaffold(kind, name: "mood").text
        var generator = SeededGenerator(seed: UInt64(seed))
        #expect(formatted(Self.disarranged(text, using: &generator)) == text)
    }

    /// The same in deeper indentation, with wider gaps, more blank lines and other line ends.
    private static func disarranged(_ text: String, using generator: inout SeededGenerator) -> String {
        let width = Int.random(in: 1...4, using: &generator)
        let ending = Bool.random(using: &generator) ? "\r\n" : "\n"
        var lines: [String] = []
        var textIndentation: Int?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let indentation = line.prefix { $0 == " " }.count
            var rest = String(line.dropFirst(indentation))
            if let start = textIndentation, rest.isEmpty || indentation > start {
                lines.append(String(repeating: " ", count: rest.isEmpty ? 0 : indentation / 2 * width) + rest)
                continue
            }
            textIndentation = rest.hasSuffix(": >-") || rest.hasSuffix(": |") ? indentation : nil
            if Bool.random(using: &generator), !rest.hasPrefix("#"), let colon = rest.firstRange(of: ": ") {
                rest.replaceSubrange(colon, with: ":" + String(repeating: " ", count: 3))
            }
            if Bool.random(using: &generator), rest.contains(": [") { rest = rest.replacing(", ", with: " ,  ") }
            if Bool.random(using: &generator) { rest += "  " }
            lines.append(rest.isEmpty ? "" : String(repeating: " ", count: indentation / 2 * width) + rest)
            if rest.isEmpty, Bool.random(using: &generator) { lines.append("") }
        }
        return lines.joined(separator: ending) + ending
    }
}

extension LayoutTests {
    static let ugly = """


        # Head
        scalewright:   1
        title :  'Mood''s "day"'
        instrument: mood
        version: '1.0.0'
        language: en


        definition: >
                How calm
                people are.

                   Indented more.
        forms:
            nurse:
                  rater: nurse      # who
                  target: patient
                  # below target
            # end of forms
        responses:
           degree:   {labels: [ Not at all,Slightly , 'Some''what', "Quite: a bit",Extremely,]}
           often:
              options: { 1: Never,   2: Sometimes, 3:   Often }   # coded
        authors:
        - One
        -   Two
        references:
            - A long one that
              goes on here.
            -   "And a quoted
                 one."
        items:
           calm:
                responses: degree
                text: {nurse: "How calm is {patient}?"}
           tense:
                text:
                    nurse: |
                         How tense
                           is it?
                responses: often
        scales:
            mood: {items: [calm, calm1, calm2, calm3, calm4, calm5, calm6, calm7, calm8, calm9, calm10, calm11, calm12, calm13],
                   # why
                   score: mean}
            other:
                items: [calm, calm1, calm2, calm3, calm4, calm5, calm6, calm7, calm8, calm9, calm10, calm11, calm12, calm13]
                score: mean
                answered: 75%
        # The end

        """

    static let handsome = """
        # Head
        scalewright: 1
        instrument: mood
        title: 'Mood''s "day"'
        version: "1.0.0"
        language: en

        definition: >
          How calm
          people are.

             Indented more.
        authors:
          - One
          - Two
        references:
          - A long one that
            goes on here.
          - "And a quoted
            one."

        forms:
          nurse:
            rater: nurse      # who
            target: patient
            # below target
          # end of forms

        responses:
          degree: {labels: [Not at all, Slightly, "Some'what", "Quite: a bit", Extremely]}
          often:
            options: {1: Never, 2: Sometimes, 3: Often}   # coded

        items:
          calm:
            responses: degree
            text: {nurse: "How calm is {patient}?"}
          tense:
            responses: often
            text:
              nurse: |
                How tense
                  is it?

        scales:
          mood: {items: [calm, calm1, calm2, calm3, calm4, calm5, calm6, calm7, calm8, calm9, calm10, calm11, calm12, calm13],
            # why
            score: mean}
          other:
            items: [calm, calm1, calm2, calm3, calm4, calm5, calm6, calm7, calm8, calm9, calm10, calm11,
              calm12, calm13]
            score: mean
            answered: 75%
        # The end

        """
}
