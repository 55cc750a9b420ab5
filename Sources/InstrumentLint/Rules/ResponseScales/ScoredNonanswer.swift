import Diagnostics
import InstrumentModel

/// "Don't know" and its kind among the answers that are scored.
struct ScoredNonanswer: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0409", "scored-nonanswer"), .error,
        "'Don't know' and its kind among the answers that are scored.",
        reason:
            "Options are scored. Whoever does not know, or to whom the question does not apply, would be given a number like everybody else, and the range from which answers are reversed would be wrong.",
        remedy: "Declare it under 'missing', with a code far outside the range, such as -99.",
        failing: [
            .sections(
                """
                responses:
                  degree:
                    options: {1: Not at all, 2: Slightly, 3: Somewhat, 4: Quite, 5: Extremely, 6: ⟦Don't know⟧}
                """),
            .sections(
                """
                responses:
                  degree: {labels: [⟦N/A⟧, Not at all, Slightly, Somewhat, Quite, Extremely]}
                """),
        ],
        passing: [
            .sections(
                """
                responses:
                  degree:
                    options: {1: Not at all, 2: Slightly, 3: Somewhat, 4: Quite, 5: Extremely}
                    missing: {-99: Don't know, -98: N/A}
                  fit: {labels: [Does not apply, Applies a little, Applies in part, Mostly applies, Fully applies]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishResponseScales.flatMap { scale, labels in
            zip(scale.labels, labels.labelled).filter { _, words in
                isNonanswer(words, among: labels.labelled)
            }.map { label, _ in
                LintFinding(
                    "'\(label.value)' is scored as an option of '\(scale.id.value)'", at: label.range,
                    advice:
                        "Declare it under 'missing', with a code far outside the range, such as -99.")
            }
        }
    }

    /// Whether a label says that there is no answer. One whose word the other labels grade is an answer:
    /// "Does not apply" beside "Applies a little".
    private func isNonanswer(_ words: [String], among labels: [[String]]) -> Bool {
        let label = words.joined(separator: " ")
        guard let word = Self.nonanswers[label] else { return false }
        return !labels.contains { other in
            other != words && other.contains { LabelText.areAkin($0, word) }
        }
    }

    /// Labels that say so, each with the word on which it turns.
    private static let nonanswers = [
        "n a": "n", "not applicable": "applicable", "does not apply": "apply",
        "doesn't apply": "apply", "don't know": "know", "do not know": "know", "i don't know": "know",
        "i do not know": "know", "dont know": "know", "don't know not sure": "know",
        "can't say": "say", "cannot say": "say", "hard to say": "say", "no answer": "answer",
        "prefer not to say": "say", "prefer not to answer": "answer", "i prefer not to say": "say",
        "i prefer not to answer": "answer", "would rather not say": "say", "refuse to answer": "answer",
        "refused to answer": "answer", "unable to judge": "judge", "cannot judge": "judge",
        "can't judge": "judge", "unable to rate": "rate", "cannot rate": "rate", "unable to say": "say",
        "unable to answer": "answer", "no basis for judgment": "judgment",
        "no basis for judgement": "judgement", "not applicable to me": "applicable",
    ]
}
