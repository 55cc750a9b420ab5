import Diagnostics
import InstrumentModel

/// A scale of which some form asks no item.
struct ScaleAbsentFromForm: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0214", "scale-absent-from-form"), .warning,
        "A scale of which some form asks no item.",
        reason:
            "That form yields no score on the scale, and there is nothing to compare the other's with.",
        remedy: "Give one of its items wording for that form, if this is not meant.",
        failing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  unfair: {anchored_in: student, responses: degree, text: {student: "How unfair is {teacher}?"}}
                scales:
                  openness: {items: [talk], score: mean, answered: all}
                  ⟦unfairness⟧: {items: [unfair], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  argue: {parallel: shared, responses: degree, text: {teacher: How much do you argue?, student: How much do you argue?}}
                scales:
                  openness: {items: [talk], score: mean, answered: all}
                  conflict: {items: [argue], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.forms.flatMap { form in
            let scored = Set(context.instrument.scoringPlan(for: form).scales.map(\.id))
            return context.instrument.scales.filter {
                !scored.contains($0.id.value) && !$0.members.isEmpty
            }.map { scale in
                LintFinding(
                    "No item of the scale '\(scale.id.value)' is asked in the form '\(form.id.value)'",
                    at: scale.id.range,
                    advice: "Give one of its items wording for that form, if this is not meant.",
                    about: [scale.id.value, form.id.value])
            }
        }
    }
}
