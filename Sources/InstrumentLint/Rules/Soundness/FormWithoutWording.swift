import Diagnostics
import InstrumentModel

/// An item that one form does not ask, without a word that this is meant.
struct FormWithoutWording: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0204", "form-without-wording"), .error,
        "An item that one form does not ask, without a word that this is meant.",
        reason:
            "Each form asks every item unless the item is anchored in one of them; a wording forgotten would shorten the other form's scales unseen.",
        remedy: "Write the wording, or anchor the item in the form that asks it.",
        failing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  ⟦unfair⟧: {responses: degree, text: {student: "How unfair is {teacher} to you?"}}
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
                  unfair: {anchored_in: student, responses: degree, text: {student: "How unfair is {teacher} to you?"}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.items.flatMap { item in
            context.instrument.forms.compactMap { form -> LintFinding? in
                let id = form.id.value
                guard item.wording[id] == nil, item.anchoredIn.map({ $0.value == id }) ?? true
                else { return nil }
                let others = item.wording.keys.sorted()
                let anchor = others.count == 1 ? others.first : nil
                return LintFinding(
                    "The item '\(item.id.value)' has no wording for the form '\(id)'",
                    at: item.id.range,
                    advice: "Add '\(id): …' to its text"
                        + (anchor.map {
                            ", or 'anchored_in: \($0)' if that form alone should ask it."
                        } ?? "."))
            }
        }
    }
}
