import Diagnostics
import InstrumentModel

/// More options on one side of the middle than on the other.
struct UnbalancedOptions: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0408", "unbalanced-options"), .warning,
        "More options on one side of the middle than on the other.",
        reason:
            "People take the middle of the options for the middle of what is asked; with more options on one side, answers drift to it (Schwarz et al. 1985).",
        sources: [
            "Schwarz, N., Hippler, H.-J., Deutsch, B., & Strack, F. (1985). Response scales: Effects of category range on reported behavior and comparative judgments. Public Opinion Quarterly, 49(3), 388–395."
        ],
        remedy: "Offer as many options on either side.",
        failing: [
            .sections(
                """
                responses:
                  ⟦contentment⟧: {labels: [Dissatisfied, Neither satisfied nor dissatisfied, Satisfied, Very satisfied, Extremely satisfied]}
                items:
                  food: {responses: contentment, text: How satisfied were you with the food?}
                """)
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}
                  contentment: {labels: [Very dissatisfied, Dissatisfied, Neither, Satisfied, Very satisfied]}
                  weight: {labels: [Unimportant, Slightly important, Somewhat important, Important, Very important]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishResponseScales.compactMap { scale, labels in
            guard labels.isFullyLabelled, let sides = labels.sides, !sides.contains(nil) else {
                return nil
            }
            let below = sides.count { $0 == -1 }
            let above = sides.count { $0 == 1 }
            guard below != above else { return nil }
            return LintFinding(
                "'\(scale.id.value)' has \(min(below, above)) of its options on one side of the middle and \(max(below, above)) on the other",
                at: scale.id.range, advice: "Offer as many options on either side.",
                about: [scale.id.value])
        }
    }
}
