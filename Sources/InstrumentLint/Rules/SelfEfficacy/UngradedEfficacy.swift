import Diagnostics
import InstrumentModel

/// Questions about confidence that name no difficulty.
struct UngradedEfficacy: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0704", "ungraded-efficacy"), .note,
        "Questions about confidence that name no difficulty.",
        reason:
            "Without obstacles to overcome everybody is confident, and the scale tells nobody apart; its items should go from easy to hard circumstances (Bandura 2006).",
        sources: [
            "Bandura, A. (2006). Guide for constructing self-efficacy scales. In F. Pajares & T. Urdan (Eds.), Self-efficacy beliefs of adolescents (pp. 307–337). Information Age."
        ],
        remedy:
            "Add what makes it hard: when time is short, with a student who has been hurt, after a quarrel.",
        failing: [
            .sections(
                """
                items:
                  talk: {responses: degree, text: ⟦How confident are you that you can talk with students?⟧}
                  calm: {responses: degree, text: How confident are you that you can calm a class?}
                  plan: {responses: degree, text: How confident are you that you can plan lessons?}
                """),
            .sections(
                """
                items:
                  talk: {responses: degree, level: ⟦2⟧, text: How confident are you that you can talk with students?}
                  calm: {responses: degree, level: 2, text: How confident are you that you can calm a class after a quarrel?}
                  plan: {responses: degree, level: 2, text: How confident are you that you can plan lessons?}
                """),
        ],
        passing: [
            .sections(
                """
                items:
                  talk: {responses: degree, text: How confident are you that you can talk with students?}
                  calm: {responses: degree, text: How confident are you that you can calm a class after a quarrel?}
                  plan: {responses: degree, text: How confident are you that you can plan lessons when you are tired?}
                """),
            .sections(
                """
                items:
                  talk: {responses: degree, level: 1, text: How confident are you that you can talk with students?}
                  calm: {responses: degree, level: 2, text: How confident are you that you can calm a class?}
                  plan: {responses: degree, level: 3, text: How confident are you that you can calm a crowd?}
                """),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.forms.compactMap { form in
            let stems = context.efficacyStems.filter { $0.form.id.value == form.id.value }
            guard stems.count >= Self.fewestItems, let first = stems.first else { return nil }
            let levels = Set(stems.compactMap(\.item.level?.value))
            if levels.count == 1, let level = levels.first, stems.allSatisfy({ $0.item.level != nil }) {
                return LintFinding(
                    "All \(stems.count) questions about confidence in the form '\(form.id.value)' are of level \(level)",
                    at: first.item.level?.range ?? first.textRange,
                    advice: "Let them go from easy to hard, and grade them with 'level'.",
                    about: [form.id.value])
            }
            guard levels.count < 2,
                !stems.contains(where: { $0.words.dropFirst().contains(where: Self.circumstance.contains) })
            else { return nil }
            return LintFinding(
                "None of the \(stems.count) questions about confidence in the form '\(form.id.value)' says what makes it hard",
                at: first.textRange,
                advice: "Let them go from easy to hard: 'when time is short', 'after a quarrel'.",
                about: [form.id.value])
        }
    }

    /// With fewer, there is no telling.
    private static let fewestItems = 3

    private static let circumstance = WordList(
        "after against although because before despite during even if though under unless until when whenever which while who whose without"
    )
}
