import Diagnostics
import InstrumentModel

/// A label that says more, or less, than its place among the options.
struct LabelsOutOfOrder: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0407", "labels-out-of-order"), .warning,
        "A label that says more, or less, than its place among the options.",
        reason:
            "The codes count as steps of more and more. Where a label says less than the one before it, the more of the thing somebody has, the lower they are scored (places of labels: Rohrmann 2000).",
        sources: [LabelValues.source],
        remedy: "List the labels from the least to the most, or the reverse.",
        failing: [
            .sections(
                """
                responses:
                  often: {labels: [Never, Often, ⟦Sometimes⟧, Very often, Always]}
                items:
                  rests: {responses: often, text: How often do you rest?}
                """)
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}
                  often: {labels: [Always, Often, Sometimes, Rarely, Never]}
                  seldom: {labels: [Never, Seldom, Rarely, Often, Always]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishResponseScales.compactMap { scale, labels in
            let known = labels.places.indices.filter { labels.places[$0] != nil }
            let places = labels.places.compactMap(\.self)
            guard places.count > 2, let first = places.first, let last = places.last, first != last
            else { return nil }
            let direction: Double = last > first ? 1 : -1
            let stray = places.indices.dropFirst().first { index in
                (places[index] - places[index - 1]) * direction < -Self.tolerance
            }
            return stray.map { index in
                let labels = scale.labels
                return LintFinding(
                    "In '\(scale.id.value)', '\(labels[known[index]].value)' stands after '\(labels[known[index - 1]].value)'",
                    at: labels[known[index]].range,
                    advice: "List the labels from the least to the most, or the reverse.",
                    related: [.init("it stands after this", at: labels[known[index - 1]].range)],
                    about: [scale.id.value])
            }
        }
    }

    /// How much two labels may lie in the wrong order before it counts, of 10; people differ by as much.
    private static let tolerance = 1.0
}
