import InstrumentModel
import TestSupport
import Testing

/// What conditions mean, read from text as designers write them.
@Suite struct ConditionTests {
    private func condition(_ text: String) throws -> Condition {
        let instrument = try SampleInstruments.compiled(
            """
            scalewright: 1
            instrument: conditions
            title: Conditions
            version: 1
            language: en
            responses: {r: {options: {-1: Low, 0: Middle, 1: "Don't mind", 2: High}}}
            items:
              a: {responses: r, text: A}
              b: {responses: r, text: B}
              answered: {responses: r, text: C}
              last:
                responses: r
                text: D
                ask_if: \(text)
            scales: {s: {items: [a, b, answered, last], score: mean, answered: 1}}
            """)
        return try #require(instrument.item("last")?.askIf)
    }

    @Test(arguments: [
        ("a = 0", [false, true, false, false]), ("a != 0", [true, false, true, true]),
        ("a < 1", [true, true, false, false]), ("a <= 1", [true, true, true, false]),
        ("a > 0", [false, false, true, true]), ("a >= 0", [false, true, true, true]),
        ("a in [-1, 'High']", [true, false, false, true]), ("a = \"Don't mind\"", [false, false, true, false]),
        ("not a = 0", [true, false, true, true]), ("not (a = 0 or a = 1)", [true, false, false, true]),
        ("a > -1 and a < 2", [false, true, true, false]),
    ])
    func comparisonsSortTheCodes(_ text: String, _ expected: [Bool]) throws {
        let condition = try condition(text)
        let held = (-1...2).map { code in condition.holds { $0 == "a" ? code : nil } }
        #expect(held == expected)
    }

    @Test func whatIsNotAnsweredMakesComparisonsFalse() throws {
        for text in ["a = 0", "a != 0", "a < 2", "a in [0, 1]", "answered(a)"] {
            #expect(try !condition(text).holds { _ in nil }, "\(text)")
        }
        for text in ["not (a = 0)", "not (a != 0)", "not answered(a)", "a = 0 or not answered(b)"] {
            #expect(try condition(text).holds { _ in nil }, "\(text)")
        }
    }

    @Test func andBindsTighterThanOrAndNotTightest() throws {
        let answers = ["a": 0, "b": 2]
        func holds(_ text: String) throws -> Bool { try condition(text).holds { answers[$0] } }
        #expect(try holds("a = 0 or a = 1 and b = 0"))
        #expect(try !holds("(a = 0 or a = 1) and b = 0"))
        #expect(try !holds("not a = 0 and b = 0"))
        #expect(try holds("not (a = 0 and b = 0)"))
    }

    @Test func anItemMayBeCalledAnswered() throws {
        #expect(try condition("answered > 0").holds { $0 == "answered" ? 1 : nil })
        #expect(try condition("answered(answered)").holds { $0 == "answered" ? 1 : nil })
    }

    @Test(arguments: [
        "a = -1", "a in [0, 2] and not (b = 1)", "a > 0 or b > 0 and answered <= 1",
        "(a > 0 or b > 0) and not answered(answered)", "not (a = 1 or b = 1)",
    ])
    func theTextReadsAsTheSameCondition(_ text: String) throws {
        let first = try condition(text)
        #expect(first.description == text)
        #expect(try condition(first.description) == first)
    }

    @Test func mentionsAreListed() throws {
        #expect(try condition("a > 0 and (b = 1 or not answered(a))").mentions.map(\.value) == ["a", "b", "a"])
    }
}
