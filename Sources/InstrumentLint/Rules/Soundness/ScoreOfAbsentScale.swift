import Diagnostics
import InstrumentModel

/// A change or an aggregated score of a scale that the form does not ask.
struct ScoreOfAbsentScale: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0267", "score-of-absent-scale"), .error,
        "A change or an aggregated score of a scale that the form does not ask.",
        reason: "Where no item of a scale is asked there is no score to compare or to average.",
        remedy: "Name a form that asks the scale.",
        failing: [
            .sections(
                """
                keys: {student: student_id}
                groups: [school]
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  fair: {anchored_in: student, responses: degree, text: {student: "How fair is {teacher} to you?"}}
                waves: {column: wave, order: [pre, post]}
                changes:
                  growth: {scale: all_items, form: ⟦teacher⟧, from: pre, to: post, reliability: {icc: 0.7}}
                aggregates:
                  climate: {scale: all_items, form: ⟦teacher⟧, to: school, agreement: {icc1: 0.05}}
                """)
        ],
        passing: [
            .sections(
                """
                keys: {student: student_id}
                groups: [school]
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  fair: {anchored_in: student, responses: degree, text: {student: "How fair is {teacher} to you?"}}
                waves: {column: wave, order: [pre, post]}
                changes:
                  growth: {scale: all_items, from: pre, to: post, reliability: {icc: 0.7}}
                aggregates:
                  climate: {scale: all_items, form: student, to: school, agreement: {icc1: 0.05}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let design = context.instrument.design
        let scores =
            design.changes.compactMap { change in
                change.form.map { (change.id.value, change.scale.value, $0) }
            } + design.aggregates.map { ($0.id.value, $0.scale.value, $0.form) }
        let asked = Dictionary(
            context.plans.map { ($0.form, Set($0.scales.map(\.id))) },
            uniquingKeysWith: { first, _ in first })
        return scores.compactMap { score, scale, form in
            guard let scales = asked[form.value], !scales.contains(scale) else { return nil }
            let others = context.plans.filter { $0.scales.contains { $0.id == scale } }
            return LintFinding(
                "'\(score)' is of the scale '\(scale)', of which the form '\(form.value)' asks no item",
                at: form.range,
                advice: others.isEmpty
                    ? "Give the scale items that this form asks."
                    : "Name a form that asks it: \(others.map(\.form).joined(separator: ", ")).")
        }
    }
}
