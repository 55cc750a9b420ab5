import InstrumentCompiler
import TestSupport
import Testing

@testable import InstrumentLint

/// Conditions that are meant to be slow are not: what is tried for them is counted beforehand.
@Suite struct ConditionOutlookTests {
    /// Items that are always asked, and others that all depend on each of them.
    private func plan(asked: Int, dependent: Int, _ comparison: String) throws -> AskingPlan {
        let condition = (0..<asked).map { "x\($0) \(comparison)" }.joined(separator: " and ")
        let items = (0..<asked + dependent).map { index in
            let askIf = index < asked ? "" : ", ask_if: '\(condition)'"
            return "  x\(index): {responses: degree, text: X\(index)\(askIf)}\n"
        }
        let text = CompletedExample(.sections("items:\n" + items.joined())).text
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8))
        return AskingPlan(try #require(compilation.instrument))
    }

    /// x = 1 tells apart no answer, 1, and another one: 3⁷ answers, with seven comparisons each.
    @Test func onlySoMuchIsTriedAsTheBudgetAllows() throws {
        let plan = try plan(asked: 7, dependent: 40, "= 1")
        let condition = try #require(plan.conditional.first?.askIf)
        let cost = try #require(AnswerSpace(behind: condition, in: plan)).cost
        #expect(cost == 2_187 * 7)
        for affordable in [0, 1, 3, 40] {
            #expect(ConditionOutlook.all(in: plan, budget: affordable * cost).count == affordable)
            #expect(ConditionOutlook.all(in: plan, budget: (affordable + 1) * cost - 1).count == affordable)
        }
        #expect(cost * 1_500 > ConditionOutlook.budget)
    }

    @Test func aSpaceIsNoLargerThanItsCost() throws {
        let plan = try plan(asked: 7, dependent: 1, "= 1")
        let condition = try #require(plan.conditional.first?.askIf)
        let space = try #require(AnswerSpace(behind: condition, in: plan))
        var tried = 0
        #expect(!space.contains { _ in
            tried += 1
            return false
        })
        #expect(tried == 2_187)
        #expect(tried <= space.cost)
    }

    /// 3⁸ answers are more than are tried for one condition, and thirteen items more than it may depend on.
    @Test(arguments: [(8, "= 1"), (12, "in [1, 2, 3]"), (13, "= 1")])
    func tooLargeASpaceIsNotBegun(_ asked: Int, _ comparison: String) throws {
        let plan = try plan(asked: asked, dependent: 1, comparison)
        let condition = try #require(plan.conditional.first?.askIf)
        #expect(AnswerSpace(behind: condition, in: plan) == nil)
        #expect(ConditionOutlook.all(in: plan).isEmpty)
    }
}
