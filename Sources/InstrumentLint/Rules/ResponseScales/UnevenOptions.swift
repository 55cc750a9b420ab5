import Diagnostics
import InstrumentModel

/// Options whose labels people place at very unequal distances.
struct UnevenOptions: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0406", "uneven-options"), .note,
        "Options whose labels people place at very unequal distances.",
        reason:
            "Scores count every step alike. Asked to place such labels between 0 and 10, people leave more than two and a half times as much room in one place as in another (Rohrmann 2000).",
        sources: [LabelValues.source],
        remedy: "Choose labels that lie about as far from one another.",
        failing: [
            .sections(
                """
                responses:
                  ⟦rating⟧: {labels: [Poor, Fair, Good, Very good, Excellent]}
                items:
                  food: {responses: rating, text: How good was the food?}
                """)
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Slightly, Moderately, Very, Extremely]}
                  often: {labels: [Never, Seldom, Sometimes, Often, Always]}
                  other: {labels: [Not in the least, Slightly, Moderately, Awfully, Extremely]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishResponseScales.compactMap { scale, labels in
            let places = labels.places.compactMap(\.self)
            guard labels.isFullyLabelled, places.count == scale.options.count, places.count > 2 else {
                return nil
            }
            let steps = zip(places, places.dropFirst()).map { $1 - $0 }
            // Labels out of order have a rule of their own.
            guard steps.allSatisfy({ $0 >= 0 }) || steps.allSatisfy({ $0 <= 0 }) else { return nil }
            let gaps = steps.map(abs)
            guard let widest = gaps.indices.max(by: { gaps[$0] < gaps[$1] }),
                let narrowest = gaps.indices.min(by: { gaps[$0] < gaps[$1] }),
                gaps[widest] > Self.limit * gaps[narrowest]
            else { return nil }
            func pair(_ index: Int) -> String {
                "'\(scale.labels[index].value)' and '\(scale.labels[index + 1].value)'"
            }
            return LintFinding(
                "In '\(scale.id.value)', \(pair(widest)) lie much farther apart than \(pair(narrowest))",
                at: scale.id.range,
                advice: "Put a label between the former, or choose others for the latter.",
                about: [scale.id.value])
        }
    }

    /// The most by which the widest step may exceed the narrowest.
    private static let limit = 2.5
}
