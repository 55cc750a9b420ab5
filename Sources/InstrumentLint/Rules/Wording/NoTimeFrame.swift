import Diagnostics
import InstrumentModel

/// A stem that asks how often, and for no stretch of time.
struct NoTimeFrame: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0316", "no-time-frame"), .warning,
        "A stem that asks how often, and for no stretch of time.",
        reason:
            "Each respondent then thinks of a stretch of his or her own, and reads the question differently with it: over a year people count what mattered, over a week what happened (Winkielman, Knäuper & Schwarz 1998).",
        sources: [
            "Winkielman, P., Knäuper, B., & Schwarz, N. (1998). Looking back at anger: Reference periods change the interpretation of emotion frequency questions. Journal of Personality and Social Psychology, 75(3), 719–728."
        ],
        remedy: "Name the stretch of time in the stem or, for all items, in the instructions of the form.",
        failing: [
            .stem("⟦How often do you talk with {student}?⟧")
        ],
        passing: [
            .stem("In the past two weeks, how often did you talk with {student}?"),
            .stem("How calm do you feel?"),
            .sections(
                """
                forms: {self: {instructions: Think of the past month.}}
                items:
                  talk: {responses: degree, text: How often do you talk?}
                """),
            .sections(
                """
                items:
                  talk: {responses: degree, text: How often do you talk?}
                blocks: {talks: {instructions: Think of the past month., items: [talk]}}
                """),
            .sections(
                """
                responses: {rate: {labels: [Less than once a week, About once a week, Daily]}}
                items:
                  talk: {responses: rate, text: How often do you talk?}
                """),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.isEnglish else { return [] }
        let frames = TimeFrames(context)
        return context.instrument.forms.compactMap { form in
            let stems = context.englishStems(of: form).filter { stem in
                stem.item.timeFrame == nil && TimeFrame.isAskedFor(by: stem)
                    && frames.written(in: stem) == nil && frames.instructed(above: stem) == nil
                    && !context.labels.ofTime.contains(stem.item.responses.value)
            }
            guard let first = stems.first else { return nil }
            let others = stems.count - 1
            let more = Stem.andSoDo(others)
            return LintFinding(
                "The wording of \(first.name) asks how often, in no stretch of time\(more)",
                at: first.textRange,
                advice:
                    "Name one in the stem, 'in the past two weeks', or for all items in the form's instructions.",
                about: others == 0 ? first.subjects : [form.id.value])
        }
    }
}
