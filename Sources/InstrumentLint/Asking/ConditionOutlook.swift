import InstrumentModel

/// What can come of a condition, whatever the respondents answer.
enum ConditionOutlook: Sendable {
    /// No answers make it hold.
    case never
    /// It holds whenever the items that it compares are answered.
    case wheneverAnswered
    /// It depends on the answers, or there are too many to try.
    case open

    /// Comparisons that are made for all the conditions of an instrument; what would take more stays open.
    static let budget = 2_000_000

    /// By the id of the item that is asked on the condition; those that cannot be judged are left out.
    static func all(in plan: AskingPlan, budget: Int = budget) -> [String: ConditionOutlook] {
        var outlooks: [String: ConditionOutlook] = [:]
        var left = budget
        for item in plan.conditional where !plan.hasUnsoundCondition(item) {
            guard let condition = item.askIf, let space = AnswerSpace(behind: condition, in: plan),
                space.cost <= left
            else { continue }
            left -= space.cost
            outlooks[item.id.value] = outlook(of: condition, in: space)
        }
        return outlooks
    }

    private static func outlook(of condition: Condition, in space: AnswerSpace) -> ConditionOutlook {
        guard space.contains(where: { condition.holds($0) }) else { return .never }
        let compared = condition.expression.comparisons.flatMap(\.mentions).map(\.value)
        func areAnswered(_ answer: (String) -> Int?) -> Bool {
            compared.allSatisfy { answer($0) != nil }
        }
        let canBeAnswered = space.contains(where: areAnswered)
        let canFail = space.contains { areAnswered($0) && !condition.holds($0) }
        return canBeAnswered && !canFail ? .wheneverAnswered : .open
    }
}
