import Diagnostics
import InstrumentModel

/// Too few options to tell respondents apart, or more than they can tell apart.
struct NumberOfOptions: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0403", "number-of-options"), .warning,
        "Too few options to tell respondents apart, or more than they can tell apart.",
        reason:
            "Scores from two to four options are less reliable and valid than those from five to seven, and beyond seven labels people no longer see a difference (Preston & Colman 2000; Krosnick & Presser 2010). Readers of grade 5 and below manage fewer.",
        sources: [
            "Preston, C. C., & Colman, A. M. (2000). Optimal number of response categories in rating scales. Acta Psychologica, 104, 1–15.",
            "Krosnick, J. A., & Presser, S. (2010). Question and questionnaire design. In P. V. Marsden & J. D. Wright (Eds.), Handbook of survey research (2nd ed., pp. 263–313). Emerald.",
        ],
        remedy: "Offer five to seven labelled options.",
        failing: [
            .sections(
                """
                responses:
                  ⟦degree⟧: {labels: [Not at all, Somewhat, Very]}
                """),
            .sections(
                """
                responses:
                  ⟦degree⟧: {labels: [Not at all, Barely, Slightly, Somewhat, Fairly, Quite, Very, Extremely]}
                """),
        ],
        passing: [
            .sections(
                """
                forms:
                  child: {reading_grade: 3}
                responses:
                  degree: {labels: [Not at all, A little, A lot]}
                items:
                  calm: {responses: degree, text: {child: How calm do you feel?}}
                """),
            .sections(
                """
                responses:
                  degree: {labels: ["Yes", "No"]}
                items:
                  slept: {responses: degree, text: Did you sleep at home last night?}
                """),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let stems = context.stemsByResponseScale
        return context.instrument.responseScales.compactMap { scale in
            let id = scale.id.value
            let count = scale.options.count
            let labels = scale.labels.count
            if labels > 7, labels == count {
                return LintFinding(
                    "'\(id)' has \(count) labelled options", at: scale.id.range,
                    advice: "Keep seven or fewer.", about: [id])
            }
            guard (2..<5).contains(count), !isForChildren(stems[id] ?? []),
                !isFact(context.optionLabels[id])
            else { return nil }
            return LintFinding(
                "'\(id)' has \(count) options", at: scale.id.range,
                advice:
                    "Offer five to seven; fewer suit forms with 'reading_grade' 5 or below.",
                about: [id])
        }
    }

    private func isForChildren(_ stems: [Stem]) -> Bool {
        !stems.isEmpty && stems.allSatisfy { ($0.form.readingGrade ?? 16) <= 5 }
    }

    /// Whether the answers state facts, of which there is no more and less.
    private func isFact(_ labels: OptionLabels?) -> Bool {
        guard let labelled = labels?.labelled, labelled.count == 2 else { return false }
        return Self.facts.contains(Set(labelled.compactMap(\.first)))
    }

    private static let facts: [Set<String>] = [
        ["yes", "no"], ["true", "false"], ["right", "wrong"], ["correct", "incorrect"],
        ["present", "absent"], ["passed", "failed"],
    ]
}
