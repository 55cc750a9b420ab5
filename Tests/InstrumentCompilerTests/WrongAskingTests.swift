import Diagnostics
import TestSupport
import Testing

@testable import InstrumentCompiler

/// What can be wrong with how items are asked, every problem at its place.
@Suite("Wrong asking")
struct WrongAskingTests {
    private static let head =
        WrongInputTests.head + "responses: {r: {options: {0: Never, 1: Often}, missing: {-9: Refused}}}\n"

    /// An instrument whose item `b` is asked on a condition.
    private static func asked(_ condition: String, of decider: String = "a") -> String {
        head + "items:\n  \(decider): {responses: r, text: A}\n  b:\n    responses: r\n    text: B\n    ask_if: \(condition)\n"
            + "scales: {s: {items: [\(decider), b], score: mean, answered: 1}}\n"
    }

    private static func parts(_ parts: String, scale: String = "q_x, q_y") -> String {
        head + "items:\n  a: {responses: r, text: A}\n\(parts)\n"
            + "scales: {s: {items: [a, \(scale)], score: mean, answered: 1}}\n"
    }

    private static func blocks(_ blocks: String) -> String {
        head + "items: {a: {responses: r, text: A}, b: {responses: r, text: B}}\n\(blocks)\n"
            + "scales: {s: {items: [a, b], score: mean, answered: 1}}\n"
    }

    static let conditions = [
        WrongInput("unknown item", asked("⟦unknown-name⟧aa > 0")),
        WrongInput("unknown item in quotes", asked("\"⟦unknown-name⟧aa > 0\"")),
        WrongInput("two unknown names", asked("⟦unknown-name⟧aa > 0 or a = ⟦unknown-name⟧'Oftn'")),
        WrongInput("a missing code's label", asked("a = ⟦unknown-name⟧'Refused'")),
        WrongInput("a label without quotes", asked("a = ⟦condition-syntax⟧Often")),
        WrongInput("an open quote", asked("a = ⟦condition-syntax⟧'Often")),
        WrongInput("the equals sign of programs", asked("a ⟦condition-syntax⟧== 1")),
        WrongInput("the and of programs", asked("a = 1 ⟦condition-syntax⟧&& a = 0")),
        WrongInput("an unequal sign of paper", asked("a ⟦condition-syntax⟧≠ 1")),
        WrongInput("a sign of nothing", asked("a = 1 ⟦condition-syntax⟧; a = 0")),
        WrongInput("a decimal code", asked("a = ⟦condition-syntax⟧0.5")),
        WrongInput("a number beyond all", asked("a = ⟦condition-syntax⟧99999999999999999999")),
        WrongInput("no comparison", asked("a⟦condition-syntax⟧")),
        WrongInput("no value", asked("\"a = ⟦condition-syntax⟧\"")),
        WrongInput("the value first", asked("⟦condition-syntax⟧0 = a")),
        WrongInput("an open parenthesis", asked("(a = 1⟦condition-syntax⟧")),
        WrongInput("a parenthesis too many", asked("a = 1⟦condition-syntax⟧)")),
        WrongInput("no bracket after in", asked("a in ⟦condition-syntax⟧(0, 1)")),
        WrongInput("an empty list", asked("a in [⟦condition-syntax⟧]")),
        WrongInput("two conditions unjoined", asked("a = 1 ⟦condition-syntax⟧a = 0")),
        WrongInput("capitals", asked("a = 1 ⟦condition-syntax⟧AND a = 0")),
        WrongInput("a word for an item", asked("⟦condition-syntax⟧in = 1")),
        WrongInput("folded text, as a whole", asked("⟦condition-syntax⟧>-\n      a = 1\n      and or")),
        WrongInput("a list", asked("⟦wrong-type⟧[a, b]")),
        WrongInput("nothing", asked("⟦empty-value⟧''")),
        WrongInput("too deep", asked(String(repeating: "(", count: 16) + "⟦condition-syntax⟧(a = 1")),
        WrongInput("too long", asked("⟦condition-syntax⟧" + Array(repeating: "a = 1", count: 200).joined(separator: " or "))),
    ]

    static let others = [
        WrongInput("no level", head + "items: {a: {responses: r, text: A, level: ⟦invalid-value⟧0}}\nscales: {s: {items: [a], score: mean, answered: 1}}\n"),
        WrongInput("no referent", head + "items: {a: {responses: r, text: A, referent: ⟦invalid-value⟧pairs}}\nscales: {s: {items: [a], score: mean, answered: 1}}\n"),
        WrongInput("attention to nothing", head + "items: {a: {responses: r, text: A}, b: {responses: r, text: B, attention: ⟦empty-value⟧[]}}\nscales: {s: {items: [a, b], score: mean, answered: 1}}\n"),
        WrongInput("attention to a label", head + "items: {a: {responses: r, text: A}, b: {responses: r, text: B, attention: ⟦wrong-type⟧Often}}\nscales: {s: {items: [a, b], score: mean, answered: 1}}\n"),
        WrongInput("a scale named like the count of failed checks", head + "items: {a: {responses: r, text: A}, b: {responses: r, text: B, attention: 1}}\nscales: {⟦name-clash⟧attention_failed: {items: [a], score: mean, answered: 1}}\n"),
        WrongInput("a group named like that count", head + "groups: [⟦name-clash⟧attention_failed]\nitems: {a: {responses: r, text: A}, b: {responses: r, text: B, attention: 1}}\nscales: {s: {items: [a], score: mean, answered: 1}}\n"),
        WrongInput("that name where nothing is counted", head + "items: {a: {responses: r, text: A}}\nscales: {attention_failed: {items: [a], score: mean, answered: 1}}\n"),
        WrongInput("text beside parts", parts("  q: {⟦unknown-key⟧text: Q, gate: x > 0, parts: {x: {responses: r, text: X}, y: {responses: r, text: Y}}}")),
        WrongInput("a single part", parts("  q: {parts: {⟦invalid-value⟧x: {responses: r, text: X}}}", scale: "q_x")),
        WrongInput("a part without text", parts("  q: {gate: x > 0, parts: {x: {responses: r, text: X}, ⟦missing-key⟧y: {responses: r}}}")),
        WrongInput("a part of unknown answers", parts("  q: {gate: x > 0, parts: {x: {responses: r, text: X}, y: {responses: ⟦unknown-name⟧q, text: Y}}}")),
        WrongInput("a gate on another item", parts("  q: {gate: ⟦unknown-name⟧a > 0, parts: {x: {responses: r, text: X}, y: {responses: r, text: Y}}}")),
        WrongInput("a gate behind all parts", parts("  q: {gate: ⟦invalid-value⟧y > 0, parts: {x: {responses: r, text: X}, y: {responses: r, text: Y}}}")),
        WrongInput("a gate without parts", parts("  ⟦missing-key⟧q: {gate: x > 0}", scale: "a").replacing("[a, a]", with: "[a]")),
        WrongInput("a part named like an item", parts("  q: {gate: x > 0, parts: {x: {responses: r, text: X}, ⟦name-clash⟧y: {responses: r, text: Y}}}\n  q_y: {responses: r, text: Z}")),
        WrongInput("a part named like an item before it", parts("  q_y: {responses: r, text: Z}\n  q: {gate: x > 0, parts: {x: {responses: r, text: X}, ⟦name-clash⟧y: {responses: r, text: Y}}}")),
        WrongInput("a part whose name is none", parts("  q: {gate: x > 0, parts: {x: {responses: r, text: X}, ⟦invalid-name⟧y-z: {responses: r, text: Y}}}", scale: "q_x, q_y-z")),
        WrongInput("the whole for its parts", parts("  q: {gate: x > 0, parts: {x: {responses: r, text: X}, y: {responses: r, text: Y}}}\n  c: {responses: r, text: C, ask_if: ⟦unknown-name⟧q > 0}", scale: "q_x, q_y, c")),
        WrongInput("a block that asks nothing", blocks("blocks: {one: {items: [a, b]}, two: {items: ⟦empty-value⟧[]}}")),
        WrongInput("a block of an unknown item", blocks("blocks: {one: {items: [a, b, ⟦unknown-name⟧other]}}")),
        WrongInput("a misspelt item in a block", head + "items: {calm: {responses: r, text: A}, tense: {responses: r, text: B}}\nblocks: {one: {items: [calm, ⟦unknown-name⟧tenze]}}\nscales: {s: {items: [calm, tense], score: mean, answered: 1}}\n"),
        WrongInput("two parts of one name", parts("  q: {gate: x > 0, parts: {x: {responses: r, text: X}, y_z: {responses: r, text: Y}}}\n  q_y: {gate: v > 0, parts: {v: {responses: r, text: V}, w: {responses: r, text: W}, ⟦name-clash⟧z: {responses: r, text: Z}}}", scale: "q_x, q_y_z, q_y_v, q_y_w")),
        WrongInput("a block with an item twice", blocks("blocks: {one: {items: [a, b, ⟦duplicate-item⟧a]}}")),
        WrongInput("an order that is none", blocks("blocks: {one: {items: [a, b], order: ⟦invalid-value⟧shuffled}}")),
        WrongInput("instructions for an unknown form", blocks("blocks: {one: {items: [a, b], instructions: {⟦unknown-name⟧teacher: T}}}")),
        WrongInput("an order of no blocks", blocks("block_order: ⟦invalid-value⟧random")),
    ]

    @Test("Conditions", arguments: conditions)
    func condition(_ input: WrongInput) { check(input) }

    @Test("Parts, blocks and the rest", arguments: others)
    func other(_ input: WrongInput) { check(input) }

    private func check(_ input: WrongInput) {
        let source = MarkedSource(input.marked)
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(source.text.utf8))
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(places(errors) == source.expected, "\(errors.map(\.message))")
        for error in errors { #expect(error.advice != nil, "\(error.message) says what to do") }
    }

    @Test("A hundred thousand unknown names do not each cost a search for suggestions", .timeLimit(.minutes(1)))
    func manyUnknownNames() {
        let condition = (0..<90).map { "name\($0) > 1" }.joined(separator: " or ")
        let items = (0..<1_200).map { "  item\($0): {responses: r, text: X, ask_if: \(condition)}\n" }
        let text = Self.head + "items:\n" + items.joined() + "scales: {s: {items: [item1], score: mean, answered: 1}}\n"
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8))
        #expect(compilation.diagnostics.contains { $0.code.slug == "too-many-problems" })
    }

    @Test("Says what was probably meant", arguments: [
        ("tenze > 0", "Did you mean 'tense'?"), ("tense = 'often'", "Did you mean 'Often'?"),
        ("tense == 1", "Write = instead."), ("tense = 'Refused'", "Write not answered(tense)."),
        ("tense in", "Write the list; between braces, put quotes around the whole condition."),
    ])
    func advice(_ condition: String, _ expected: String) {
        let text = Self.asked(condition, of: "tense")
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8))
        #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.advice) == [expected])
    }
}
