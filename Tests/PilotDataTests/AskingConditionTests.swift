import Diagnostics
import InstrumentModel
import PilotData
import Psychometrics
import SeededInputs
import TestSupport
import Testing

/// The runtime and the model decide alike whether an item is asked.
@Suite struct AskingConditionTests {
    @Test func randomConditionsOnRandomAnswers() throws {
        var generator = SeededGenerator(seed: 11)
        var held = 0
        for _ in 0..<2000 {
            var instrument = try SampleInstruments.compiled(Self.sample)
            let range = instrument.items[0].id.range
            let expression = Self.expression(depth: 3, at: range, using: &generator)
            instrument.items[3].askIf = Condition(expression, at: range)
            let form = try #require(instrument.forms.first)
            let definition = instrument.formDefinition(for: form)
            let row = (0..<4).map { _ in
                Bool.random(using: &generator) ? AnswerCode.missing : AnswerCode.random(in: 1...3, using: &generator)
            }
            let expected = Condition(expression, at: range).holds { item in
                instrument.items.firstIndex { $0.id.value == item }.flatMap {
                    row[$0] == .missing ? nil : Int(row[$0])
                }
            }
            #expect(definition.asks(column: 3, row: row) == expected)
            #expect(definition.asks(column: 0, row: row))
            if expected { held += 1 }
        }
        #expect((400...1600).contains(held))
    }

    /// What is not asked counts as unanswered, whatever stands in the row.
    @Test func aChainOfConditions() throws {
        let instrument = try SampleInstruments.compiled(
            Self.sample
                .replacing("b: {responses", with: "b: {ask_if: a = 1, responses")
                .replacing("c: {responses", with: "c: {ask_if: b = 2, responses"))
        let definition = instrument.formDefinition(for: try #require(instrument.forms.first))
        #expect(definition.asks(column: 2, row: [1, 2, .missing, .missing]))
        #expect(!definition.asks(column: 2, row: [3, 2, .missing, .missing]))
        #expect(!definition.asks(column: 2, row: [1, .missing, .missing, .missing]))
    }

    @Test func aConditionOnItselfIsNotAsked() {
        var definition = FormDefinition(
            instrument: "x", version: "1", form: "f", items: ["a"], scales: [])
        definition.conditions = [AskingCondition(column: 0, .isAnswered(column: 0))]
        #expect(!definition.asks(column: 0, row: [1]))
    }

    private static func expression(
        depth: Int, at range: SourceRange, using generator: inout SeededGenerator
    ) -> Condition.Expression {
        let item = Located(["a", "b", "c"].randomElement(using: &generator) ?? "a", at: range)
        let codes = (0..<2).map { _ in Located(Int.random(in: 1...3, using: &generator), at: range) }
        let kinds = depth == 0 ? 3 : 6
        switch Int.random(in: 0..<kinds, using: &generator) {
        case 0:
            let comparison = Condition.Comparison.allCases.randomElement(using: &generator) ?? .equal
            return .compares(item: item, comparison, codes[0])
        case 1: return .isOneOf(item: item, codes)
        case 2: return .isAnswered(item: item)
        case 3: return .not(Self.expression(depth: depth - 1, at: range, using: &generator))
        case 4: return .all((0..<2).map { _ in Self.expression(depth: depth - 1, at: range, using: &generator) })
        default: return .any((0..<2).map { _ in Self.expression(depth: depth - 1, at: range, using: &generator) })
        }
    }

    private static let sample = """
        scalewright: 1
        instrument: sample
        title: Sample
        version: 1.0.0
        language: en
        responses:
          degree: {labels: [Low, Middle, High]}
        items:
          a: {responses: degree, text: How calm are you?}
          b: {responses: degree, text: How cheerful are you?}
          c: {responses: degree, text: How rested are you?}
          d: {responses: degree, text: How tense are you?}
        scales:
          mood: {items: [a, b, c, d], score: mean, answered: 1}
        """
}
