import Diagnostics
import TestSupport
import Testing

@testable import InstrumentCompiler

/// What is wrong with a text that stands for the items and scales of an otherwise sound instrument.
struct WrongInput: CustomTestStringConvertible, Sendable {
    var name: String
    var marked: String

    init(_ name: String, _ marked: String) {
        self.name = name
        self.marked = marked
    }

    var testDescription: String { name }
}

@Suite("Wrong input, every problem at its place")
struct WrongInputTests {
    static let head = """
        scalewright: 1
        instrument: test
        title: Test
        version: 1.0.0
        language: en

        """
    static let forms = """
        forms:
          teacher: {rater: teacher, target: student}
          student: {rater: student, target: teacher}

        """
    static let responses = "responses: {degree: {labels: [a, b, c]}}\n"
    static let items = "items: {x: {responses: degree, text: X?}}\n"
    static let scales = "scales: {s: {items: [x], score: mean, answered: all}}\n"

    static let cases = [
        WrongInput("unknown key", head + "⟦unknown-key⟧itmes: {}\n" + responses + items + scales),
        WrongInput("missing keys", "⟦missing-key⟧⟦missing-key⟧⟦missing-key⟧scalewright: 1\ninstrument: a\n" + responses + items + scales),
        WrongInput("duplicate key", head + responses + items + scales + "⟦duplicate-key⟧title: Again\n"),
        WrongInput("wrong type", head + "authors: ⟦wrong-type⟧A. Author\n" + responses + items + scales),
        WrongInput("a language from the future", "scalewright: ⟦language-version⟧2\n" + head.dropFirst(15) + responses + items + scales),
        WrongInput("unknown item", head + responses + items + "scales: {s: {items: [x, ⟦unknown-name⟧y], score: mean, answered: all}}\n"),
        WrongInput("item twice", head + responses + items + "scales: {s: {items: [x, ⟦duplicate-item⟧x], score: mean, answered: all}}\n"),
        WrongInput("missing-data rule left out", head + responses + items + "scales: {⟦missing-data-rule⟧s: {items: [x], score: mean}}\n"),
        WrongInput("a way to score that does not exist", head + responses + items + "scales: {s: {items: [x], score: ⟦invalid-value⟧means, answered: all}}\n"),
        WrongInput("a share beyond all", head + responses + items + "scales: {s: {items: [x], score: mean, answered: ⟦invalid-value⟧101%}}\n"),
        WrongInput("unknown response scale", head + responses + "items: {x: {responses: ⟦unknown-name⟧degre, text: X?}}\n" + scales),
        WrongInput("two shapes of response scale", head + "responses: {⟦response-scale-shape⟧degree: {labels: [a, b], options: {1: a, 2: b}}}\n" + items + scales),
        WrongInput("a code that is no number", head + "responses: {degree: {options: {1: a, ⟦wrong-type⟧b: c, 3: d}}}\n" + items + scales),
        WrongInput("a range that misses its end", head + "responses: {degree: {range: ⟦invalid-value⟧{from: 0, to: 10, step: 3}}}\n" + items + scales),
        WrongInput("a name that is none", head + responses + "items: {⟦invalid-name⟧x-y: {responses: degree, text: X?}}\nscales: {s: {items: [x-y], score: mean, answered: all}}\n"),
        WrongInput("an open brace", head + responses + "items: {x: {responses: degree, text: ⟦placeholder-syntax⟧'Is {x?'}}\n" + scales),
        WrongInput("text without a form", head + forms + responses + "items: {x: {responses: degree, text: ⟦wrong-type⟧X?}}\n" + scales),
        WrongInput("no instrument at all", "⟦not-an-instrument⟧just text\n"),
        WrongInput("a translation", "⟦not-an-instrument⟧scalewright: 1\ntranslation: de\nof: test\ntitle: Test\n"),
        WrongInput("a file of response scales", "⟦not-an-instrument⟧scalewright: 1\n" + responses),
        WrongInput("column and item of one name", head + "keys: {person: x}\n" + responses + "items: {⟦name-clash⟧x: {responses: degree, text: X?}}\n" + scales),
        WrongInput("a tag", head.replacing("title: Test", with: "title: ⟦yaml-tag⟧!!str Test") + responses + items + scales),
        WrongInput("a broken ORCID iD", head + "authors: [{name: A, orcid: ⟦invalid-value⟧0000-0002-1825-0098}]\n" + responses + items + scales),
    ]

    @Test("Each alone", arguments: cases)
    func alone(_ input: WrongInput) {
        let source = MarkedSource(input.marked)
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(source.text.utf8))
        #expect(places(compilation.diagnostics.filter { $0.severity == .error }) == source.expected)
        #expect(compilation.instrument == nil)
        for diagnostic in compilation.diagnostics {
            #expect(diagnostic.advice != nil, "\(diagnostic.message) says what to do")
        }
    }

    @Test("Several in one run")
    func several() {
        let source = MarkedSource(
            """
            scalewright: 1
            instrument: test
            ⟦unknown-key⟧titel: Test
            title: Test
            version: 1.0.0
            language: ⟦invalid-value⟧english language
            ⟦duplicate-key⟧title: Test
            responses:
              degree: {labels: [a, ⟦empty-value⟧'', c]}
              ⟦response-scale-shape⟧rate: {missing: {⟦wrong-type⟧x: y}}
            items:
              ⟦invalid-name⟧1st: {responses: degree, text: X?}
              ⟦missing-key⟧second: {responses: ⟦unknown-name⟧degre, ⟦unknown-key⟧wording: X?}
            scales:
              ⟦missing-data-rule⟧s: {items: [1st, ⟦unknown-name⟧secnd, second], score: ⟦invalid-value⟧avg}

            """)
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(source.text.utf8))
        #expect(places(compilation.diagnostics.filter { $0.severity == .error }) == source.expected)
    }

    @Test("A syntax error does not hide what stands before it")
    func beforeSyntaxError() {
        let text = "scalewright: 1\ntitel: Test\ntitle: [a\nversion: 1\n"
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8))
        #expect(compilation.diagnostics.map(\.code.slug).contains("unknown-key"))
        #expect(compilation.diagnostics.map(\.code.slug).contains("yaml-syntax"))
        #expect(!compilation.diagnostics.map(\.code.slug).contains("missing-key"))
    }

    @Test("A misspelling is one problem, and not several")
    func misspellings() {
        let source = MarkedSource(
            """
            scalewright: 1
            instrument: test
            title: Test
            version: 1.0.0
            language: en
            responses: {degree: {⟦unknown-key⟧lables: [a, b, c]}}
            items:
              x: {responses: ⟦unknown-name⟧degre, text: X?}
              y: {responses: degree, text: Y?}
            scales:
              s: {⟦unknown-key⟧itms: [x], score: mean, answered: all}
              t: {items: [x, y], score: mean, answered: all}

            """)
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(source.text.utf8))
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(places(errors) == source.expected)
        #expect(errors.allSatisfy { $0.fix != nil })
    }

    @Test("Suggests what was probably meant")
    func suggestion() {
        let text = Self.head + Self.responses.replacing("labels", with: "lables") + Self.items + Self.scales
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8))
        #expect(
            compilation.diagnostics.contains { $0.advice?.hasPrefix("Did you mean 'labels'?") == true })
    }
}
