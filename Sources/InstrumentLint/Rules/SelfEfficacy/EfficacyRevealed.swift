import Diagnostics
import InstrumentModel

/// A form that tells its informants that it is about self-efficacy.
struct EfficacyRevealed: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0705", "efficacy-revealed"), .note,
        "A form that tells its informants that it is about self-efficacy.",
        reason:
            "Whoever knows what is measured answers to please; such forms should bear a title that says nothing of it (Bandura 2006).",
        sources: [
            "Bandura, A. (2006). Guide for constructing self-efficacy scales. In F. Pajares & T. Urdan (Eds.), Self-efficacy beliefs of adolescents (pp. 307–337). Information Age."
        ],
        remedy: "Give the form a neutral title, such as an inventory of your work.",
        failing: [
            .sections(
                """
                forms: {⟦teacher⟧: {title: Self-efficacy of teachers}}
                items:
                  shy: {responses: degree, text: How confident are you that you can talk with a shy student?}
                """),
            .sections(
                """
                forms: {teacher: {instructions: ⟦These questions are about your self-efficacy.⟧}}
                items:
                  shy: {responses: degree, text: How confident are you that you can talk with a shy student?}
                """),
        ],
        passing: [
            .sections(
                """
                forms: {teacher: {title: Questions about your work}}
                items:
                  shy: {responses: degree, text: How confident are you that you can talk with a shy student?}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let forms = Set(context.efficacyStems.map(\.form.id.value))
        return context.instrument.forms.flatMap { form -> [LintFinding] in
            guard forms.contains(form.id.value) else { return [] }
            let title = form.title.map { Self.reveals($0) } == true
            let instructions = form.instructions.flatMap { wording in
                Self.reveals(wording.filled(in: form)) ? wording.range : nil
            }
            return [title ? form.id.range : nil, instructions].compactMap { $0 }.map { range in
                LintFinding(
                    "The form '\(form.id.value)' tells its informants that it is about self-efficacy",
                    at: range, advice: "Say what they are asked about, and not what is measured.",
                    about: [form.id.value])
            }
        }
    }

    private static func reveals(_ text: String) -> Bool {
        text.lowercased().split { !$0.isLetter }.contains { $0 == "efficacy" }
    }
}
