import Diagnostics
import InstrumentModel

/// Options that respondents have to name for themselves.
struct UnlabelledOptions: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0402", "unlabelled-options"), .warning,
        "Options that respondents have to name for themselves.",
        reason:
            "Each respondent gives a bare number a meaning of their own; answers are more reliable where every option is labelled (Krosnick & Presser 2010). Ranges of 0 to 10 and 0 to 100 with labelled ends are read alike by habit.",
        sources: [
            "Krosnick, J. A., & Presser, S. (2010). Question and questionnaire design. In P. V. Marsden & J. D. Wright (Eds.), Handbook of survey research (2nd ed., pp. 263–313). Emerald."
        ],
        remedy: "Label every option, or use a range of 0 to 10 or of 0 to 100 with labelled ends.",
        failing: [
            .sections(
                """
                responses:
                  ⟦degree⟧: {range: {from: 1, to: 7}, anchors: {1: Not at all, 7: Extremely}}
                """),
            .sections(
                """
                responses:
                  ⟦degree⟧: {range: {from: 0, to: 10}, anchors: {10: Extremely}}
                """),
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {range: {from: 0, to: 100, step: 10}, anchors: {0: Not at all, 100: Extremely}}
                """),
            .sections(
                """
                responses:
                  days: {range: {from: 0, to: 7}}
                items:
                  sport: {responses: days, text: "In the past week, on how many days did you play sport?"}
                """),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let stems = context.stemsByResponseScale
        return context.instrument.responseScales.compactMap { scale in
            let id = scale.id.value
            let unlabelled = scale.options.count { $0.label == nil }
            guard unlabelled > 0, !isReadByHabit(scale), !isCount(scale, stems[id] ?? [], context)
            else { return nil }
            let count = scale.options.count
            return LintFinding(
                unlabelled == count
                    ? "No option of '\(id)' has a label"
                    : "\(unlabelled) of the \(count) options of '\(id)' have no label",
                at: scale.id.range,
                advice:
                    "Label every option, or use a range of 0 to 10 or of 0 to 100 with labelled ends.",
                about: [id])
        }
    }

    private func isReadByHabit(_ scale: ResponseScale) -> Bool {
        scale.lowest == 0 && [10, 100].contains(scale.highest) && scale.labels.count > 1
    }

    /// Whether the codes are what is asked for, such as a number of days. In languages that are not known,
    /// a range without any label is taken for one.
    private func isCount(_ scale: ResponseScale, _ stems: [Stem], _ context: LintContext) -> Bool {
        guard context.isEnglish else { return scale.labels.isEmpty }
        return !stems.isEmpty && stems.allSatisfy { stem in
            zip(stem.words, stem.words.dropFirst()).contains { first, second in
                first.text == "how" && Self.counted.contains(second.text)
                    || first.text == "what" && Self.shares.contains(second.text)
                    || first.text == "of" && second.text == "times"
            }
        }
    }

    private static let counted: Set = ["many", "old", "long", "far", "tall"]
    private static let shares: Set = ["age", "percentage", "percent", "proportion", "number", "share", "year"]
}
