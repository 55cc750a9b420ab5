import Diagnostics
import InstrumentModel

/// An item of two informants that does not say how its two sides relate.
struct ParallelUndeclared: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0216", "parallel-undeclared"), .warning,
        "An item of two informants that does not say how its two sides relate.",
        reason:
            "Whether two informants' answers can agree depends on it: on the same target or on what they share they can, on each other they can only reciprocate (Kenny, Kashy & Cook 2006).",
        sources: [
            "Kenny, D. A., Kashy, D. A., & Cook, W. L. (2006). Dyadic data analysis. Guilford Press."
        ],
        remedy: "Add 'parallel: same_target', 'shared' or 'mirror'.",
        failing: [
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  ⟦talk⟧: {responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                """)
        ],
        passing: [
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}

                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        guard instrument.isDyadic, instrument.forms.count > 1 else { return [] }
        return instrument.items.filter {
            $0.wording.count > 1 && $0.parallel == nil && !$0.isAttentionCheck
        }.map { item in
            LintFinding(
                "The item '\(item.id.value)' does not say how its forms relate",
                at: item.id.range,
                advice: "Add 'parallel: same_target', 'shared' or 'mirror'.", about: [item.id.value])
        }
    }
}
