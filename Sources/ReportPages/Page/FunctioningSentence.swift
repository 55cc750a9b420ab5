import PilotAnalysis
import PilotStatistics
import Psychometrics

/// Which of a scale's items work differently in two groups, in a sentence.
enum FunctioningSentence {
    static func of(_ comparison: GroupComparison, _ groups: GroupNames, scale: String) -> Prose {
        let models = comparison.items.compactMap { item in
            (try? item.ordinalLogistic.get()).map { (item.item, $0.magnitude) }
        }
        guard !models.isEmpty else {
            let reason = comparison.items.lazy.compactMap(obstacle).first.map(\.description) ?? ""
            return
                "Whether items of \(.code(scale)) work alike for \(groups.focal) and \(groups.reference) cannot be told: \(own: reason)."
        }
        let different = models.filter { $0.1 != .negligible }
        let basis: Prose =
            "Of \(own: Words.count(models.count, "item")) of \(.code(scale)) that could be compared, "
        if different.isEmpty {
            return basis + "none works differently for \(groups.focal) and \(groups.reference)."
        }
        let names = Prose.listed(different.map { "\(.code($0.0)) (\(own: $0.1.rawValue))" })
        return basis
            + "\(different.count) may work differently for \(groups.focal) and \(groups.reference): \(names)."
    }

    /// What was taken out of the score on which items are matched; nil where all of them stayed in it.
    static func matching(_ functioning: PurifiedFunctioning) -> Prose? {
        let items = Prose.listed(functioning.setAside.map { "\(.code($0))" })
        let rounds = Words.count(functioning.rounds, "round")
        switch functioning.ending {
        case .settled where functioning.setAside.isEmpty: return nil
        case .settled: return "The items are matched without \(items), after \(own: rounds)."
        case .cycling:
            return
                "The rounds came back to items that they had left, so that the last figures, matched without \(items), are one choice of several."
        case .stopped:
            return "The search had not settled after \(own: rounds); the last figures are matched without \(items)."
        case .tooFewLeft:
            return
                "Nearly all items seem to work differently, so that too few are left to match on, and the figures tell little."
        }
    }

    private static func obstacle(_ item: DifferentialFunctioning) -> UndefinedReason? {
        if case .failure(let reason) = item.ordinalLogistic { reason } else { nil }
    }
}
