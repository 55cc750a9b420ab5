import Diagnostics
import InstrumentCompiler
import TestSupport
import Testing

/// What the rules' examples are too small for.
@Suite struct AskingRuleTests {
    private func findings(_ slug: String, _ sections: String) -> [Diagnostic] {
        let text = CompletedExample(.sections(sections)).text
        return InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8)).diagnostics
            .filter { $0.code.slug == slug }
    }

    /// Items `x0`, `x1`… with these conditions; nil for none.
    private func items(_ conditions: [String?], responses: String = "degree") -> String {
        "items:\n"
            + conditions.enumerated().map { index, condition in
                let askIf = condition.map { ", ask_if: '\($0)'" } ?? ""
                return "  x\(index): {responses: \(responses), text: X\(index)\(askIf)}\n"
            }.joined()
    }

    @Test func aCycleIsShownAllTheWayRound() {
        let found = findings("circular-condition", items(["x2 > 1", "x0 > 1", "x1 > 1", "x0 > 1"]))
        #expect(found.count == 1)
        #expect(found.first?.message.hasSuffix("'x0' → 'x2' → 'x1' → 'x0'") == true)
        #expect(found.first?.related.count == 2)
    }

    @Test func twoCyclesAreTwoFindings() {
        let found = findings("circular-condition", items(["x1 > 1", "x0 > 1", "x3 > 1", "x2 > 1"]))
        #expect(found.count == 2)
    }

    @Test func aLongChainIsNoCycle() {
        let conditions = [nil] + (1..<300).map { "x\($0 - 1) > 1" }
        #expect(findings("circular-condition", items(conditions)).isEmpty)
        #expect(findings("never-asked", items(conditions)).isEmpty)
    }

    @Test func whatFollowsFromAnItemThatIsNeverAskedIsNotReportedAgain() {
        let found = findings("never-asked", items([nil, "x0 = 1 and x0 = 2", "x1 > 1", "x2 > 1"]))
        #expect(found.map { $0.message.prefix(13) } == ["The item 'x1'"])
    }

    @Test func aContradictionAcrossManyCodesIsFound() {
        let responses = "responses: {wide: {range: {from: 0, to: 1000}}}\n"
        let sections = responses + items([nil, nil, "x0 > 500 and x1 < 3 and x0 < 200"], responses: "wide")
        #expect(findings("never-asked", sections).count == 1)
        let sound = responses + items([nil, nil, "x0 > 500 and x1 < 3 and x0 < 502"], responses: "wide")
        #expect(findings("never-asked", sound).isEmpty)
    }

    @Test func tooManyAnswersToTryStayUnjudged() {
        // Thirteen items with three kinds of answers each are more than are tried.
        let condition = (0..<13).map { "x\($0) > 1" }.joined(separator: " and ") + " and x0 < 2"
        #expect(findings("never-asked", items(Array(repeating: nil, count: 13) + [condition])).isEmpty)
        let small = (0..<3).map { "x\($0) > 1" }.joined(separator: " and ") + " and x0 < 2"
        #expect(findings("never-asked", items([nil, nil, nil, small])).count == 1)
    }

    @Test func aConditionThatOnlyAsksForAnAnswerIsNotIdle() {
        #expect(findings("idle-condition", items([nil, "answered(x0)"])).isEmpty)
        #expect(findings("idle-condition", items([nil, "answered(x0) or not answered(x0)"])).count == 1)
        #expect(findings("idle-condition", items([nil, "x0 = 1 or x0 != 1"])).count == 1)
    }

    @Test func aGateThatSeveralPartsShareIsJudgedOnce() {
        let sections = """
            items:
              q:
                gate: a = 9
                parts:
                  a: {responses: degree, text: A}
                  b: {responses: degree, text: B}
                  c: {responses: degree, text: C}
            scales:
              s: {items: [q_a, q_b, q_c], score: mean, answered: 1}
            """
        #expect(findings("condition-outside-scale", sections).count == 1)
    }

    @Test func anItemInPartsCanBeAllowedByItsOwnName() {
        let sections = """
            items:
              q:
                parts:
                  a: {responses: degree, text: A}
                  b: {responses: degree, text: B}
            scales:
              s: {items: [q_a, q_b], score: mean, answered: 1}
            allow:
              - {rule: parts-without-gate, items: [q], because: Everybody has a view on it.}
            """
        #expect(findings("parts-without-gate", sections).isEmpty)
        #expect(findings("idle-allowance", sections).isEmpty)
    }
}
