import InstrumentModel

/// The answers that the items behind a condition can get, their own conditions heeded.
///
/// Of the codes between which no condition tells a difference, one stands for all, so that the space of
/// a scale from 0 to 100 is as small as that of a yes or no.
struct AnswerSpace {
    /// The items, each behind those on which its own condition depends.
    private let items: [Item]
    /// What can be answered to each; nil is no answer.
    private let values: [[Int?]]
    /// How many comparisons it takes to go through the space.
    let cost: Int

    private static let itemLimit = 12
    private static let sizeLimit = 4_096

    /// Nil when the space is too large, or a condition in it is unsound.
    init?(behind condition: Condition, in plan: AskingPlan) {
        var found: [Item] = []
        var seen: Set<String> = []
        guard Self.collect(behind: condition, plan, &seen, &found) else { return nil }
        let comparisons = ([condition] + found.compactMap(\.askIf)).flatMap(\.expression.comparisons)
        var bounds: [String: Set<Int>] = [:]
        for comparison in comparisons {
            guard let item = comparison.mentions.first?.value else { continue }
            bounds[item, default: []].formUnion(comparison.codes.map(\.value))
        }
        var values: [[Int?]] = []
        var size = 1
        for item in found {
            guard let codes = plan.codes(of: item) else { return nil }
            let told = codes.toldApart(by: bounds[item.id.value, default: []].sorted())
            values.append([nil] + told)
            size *= told.count + 1
            guard size <= Self.sizeLimit else { return nil }
        }
        items = found
        self.values = values
        cost = size * max(comparisons.count, 1)
    }

    /// Whether some answers pass a test.
    func contains(where test: ((String) -> Int?) -> Bool) -> Bool {
        var answers: [String: Int] = [:]
        return search(from: 0, &answers, test)
    }

    private func search(
        from index: Int, _ answers: inout [String: Int], _ test: ((String) -> Int?) -> Bool
    ) -> Bool {
        let given = answers
        guard index < items.count else { return test { given[$0] } }
        let item = items[index]
        let isAsked = item.askIf?.holds { given[$0] } ?? true
        for value in isAsked ? values[index] : [nil] {
            answers[item.id.value] = value
            if search(from: index + 1, &answers, test) { return true }
        }
        answers[item.id.value] = nil
        return false
    }

    /// Adds the items behind a condition, those first on which others depend.
    ///
    /// - Returns: false when there are too many, or one cannot be judged
    private static func collect(
        behind condition: Condition, _ plan: AskingPlan, _ seen: inout Set<String>,
        _ found: inout [Item]
    ) -> Bool {
        for name in condition.mentions.map(\.value) where seen.insert(name).inserted {
            guard seen.count <= itemLimit, let item = plan.items[name],
                !plan.hasUnsoundCondition(item)
            else { return false }
            if let own = item.askIf, !collect(behind: own, plan, &seen, &found) { return false }
            found.append(item)
        }
        return true
    }
}
