import Diagnostics
import InstrumentModel

/// A placeholder that names nobody whom the form's informant rates or knows of.
struct PlaceholderOfWrongRole: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0206", "placeholder-of-wrong-role"), .error,
        "A placeholder that names nobody whom the form's informant rates or knows of.",
        reason:
            "A placeholder stands for the person whom the informant rates. One that names the informant would ask people about themselves in the third person.",
        remedy: "Name the person whom the informant rates, or declare another name under names.",
        failing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  polite:
                    parallel: mirror
                    responses: degree
                    text:
                      teacher: How polite is {student}?
                      student: ⟦How polite is {student}?⟧
                """),
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                blocks:
                  talks: {items: [talk], instructions: ⟦"Think about {student}."⟧}
                """),
        ],
        passing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  polite:
                    parallel: mirror
                    responses: degree
                    text:
                      teacher: How polite is {student}?
                      student: How polite is {teacher}?
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.forms.flatMap { form -> [LintFinding] in
            let instructions = form.instructions.map { check($0, "The instructions", form) } ?? []
            let asked = Set(context.instrument.items(in: form).map(\.id.value))
            let wordings = context.instrument.items.flatMap { item in
                item.wording[form.id.value].map {
                    check($0, "The wording of '\(item.id.value)'", form)
                } ?? []
            }
            let blocks = context.instrument.blocks.flatMap { block -> [LintFinding] in
                let isAsked = block.items.contains { asked.contains($0.value) }
                guard isAsked, let wording = block.instructions[form.id.value] else { return [] }
                return check(wording, "The instructions of the block '\(block.id.value)'", form)
            }
            return instructions + blocks + wordings
        }
    }

    private func check(_ wording: Wording, _ owner: String, _ form: Form) -> [LintFinding] {
        let known = Set(form.names.map(\.placeholder.value) + [form.target?.value].compactMap { $0 })
        var reported: Set<String> = []
        return wording.placeholders.compactMap { placeholder in
            let isRater = placeholder == form.rater?.value
            guard isRater || !known.contains(placeholder), reported.insert(placeholder).inserted
            else { return nil }
            let what =
                isRater
                ? "names the form's own informant with {\(placeholder)}"
                : "has a placeholder {\(placeholder)} that the form does not know"
            return LintFinding(
                "\(owner) in the form '\(form.id.value)' \(what)", at: wording.range,
                advice: advice(for: placeholder, known: known.sorted(), form))
        }
    }

    private func advice(for placeholder: String, known: [String], _ form: Form) -> String {
        let others = known.filter { $0 != form.rater?.value }
        guard !others.isEmpty else {
            return "Give the form a target, or take the placeholder out."
        }
        if placeholder != form.rater?.value,
            let near = Suggestion.closest(to: placeholder, among: others)
        {
            return "Did you mean {\(near)}?"
        }
        return "Here \(others.map { "{\($0)}" }.joined(separator: " or ")) can stand."
    }
}
