import Diagnostics
import InstrumentModel

/// Opposite poles without a middle, or a neutral middle where nothing lies on the other side.
struct MidpointMismatch: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0404", "midpoint-mismatch"), .note,
        "Opposite poles without a middle, or a neutral middle where nothing lies on the other side.",
        reason:
            "Between opposites, people who lean neither way are pushed to a side when there is no middle (Krosnick & Presser 2010). From nothing to much, a neutral option names no step at all.",
        sources: [
            "Krosnick, J. A., & Presser, S. (2010). Question and questionnaire design. In P. V. Marsden & J. D. Wright (Eds.), Handbook of survey research (2nd ed., pp. 263–313). Emerald."
        ],
        remedy: "Give opposite poles a middle, and options from nothing to much a middle degree.",
        failing: [
            .sections(
                """
                responses:
                  ⟦degree⟧: {labels: [Very unlikely, Unlikely, Likely, Very likely]}
                """),
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Slightly, ⟦Neutral⟧, Quite, Extremely]}
                """),
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {labels: [Very unlikely, Unlikely, Neither likely nor unlikely, Likely, Very likely]}
                  amount: {labels: [Not at all, Slightly, Moderately, Quite a bit]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishResponseScales.compactMap { scale, labels in
            let id = scale.id.value
            if let sides = labels.sides {
                guard lacksMiddle(sides, of: labels, scale) else { return nil }
                return LintFinding(
                    "'\(id)' runs between opposite poles and has no middle", at: scale.id.range,
                    advice: "Add an option in between, such as 'Neither … nor …'.", about: [id])
            }
            guard beginsAtNothing(labels),
                let neutral = labels.labelled.firstIndex(where: Opposites.isNeutral)
            else { return nil }
            return LintFinding(
                "'\(id)' runs from nothing to much and has a neutral option",
                at: scale.labels[neutral].range,
                advice: "Name a middle degree instead, such as 'Somewhat'.", about: [id])
        }
    }

    private func lacksMiddle(_ sides: [Int?], of labels: OptionLabels, _ scale: ResponseScale) -> Bool {
        let count = scale.options.count
        guard count > 2, count.isMultiple(of: 2) else { return false }
        return !labels.isFullyLabelled || sides.allSatisfy { $0 == -1 || $0 == 1 }
    }

    /// Labels of the option that stands for nothing; what follows several words only explains them.
    private static let nothing: [[String]] = [["never"], ["none"], ["not", "at", "all"]]

    private func beginsAtNothing(_ labels: OptionLabels) -> Bool {
        [labels.labelled.first, labels.labelled.last].contains { label in
            guard let label else { return false }
            return Self.nothing.contains { label.starts(with: $0) && ($0.count > 1 || label.count == 1) }
        }
    }
}
