import Diagnostics
import InstrumentModel

/// An item anchored in one form that another form asks as well.
struct WordingBeyondAnchor: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0205", "wording-beyond-anchor"), .error,
        "An item anchored in one form that another form asks as well.",
        reason:
            "An anchored item is one that a single form asks.",
        remedy: "Remove the other form's wording, or the key 'anchored_in'.",
        failing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  unfair:
                    anchored_in: student
                    responses: degree
                    text:
                      student: How unfair is {teacher} to you?
                      teacher: ⟦How unfair are you?⟧
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
                  unfair:
                    anchored_in: student
                    responses: degree
                    text:
                      student: How unfair is {teacher} to you?
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.items.flatMap { item -> [LintFinding] in
            guard let anchor = item.anchoredIn else { return [] }
            return item.wording.keys.sorted().filter { $0 != anchor.value }.compactMap { form in
                item.wording[form].map { wording in
                    LintFinding(
                        "The item '\(item.id.value)' is anchored in the form '\(anchor.value)' and has wording for '\(form)'",
                        at: wording.range,
                        advice: "Remove this wording, or the key 'anchored_in'.",
                        related: [.init("anchored here", at: anchor.range)])
                }
            }
        }
    }
}
