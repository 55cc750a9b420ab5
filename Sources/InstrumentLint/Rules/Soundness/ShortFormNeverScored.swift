import Diagnostics
import InstrumentModel

/// A short form that keeps fewer items of a scale than must be answered.
struct ShortFormNeverScored: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0266", "short-form-never-scored"), .error,
        "A short form that keeps fewer items of a scale than must be answered.",
        reason: "Nobody who fills in the short form could ever get a score.",
        remedy: "Give the scale a rule of its own under the short form's 'answered'.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: 2}
                short_forms:
                  brief: {title: In brief, items: [⟦calm⟧]}
                  briefest: {title: Briefest, items: [tense], answered: {calmness: ⟦2⟧}}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: 2}
                  poise: {items: [calm], reversed: [tense], score: mean, answered: 75%}
                short_forms:
                  brief: {title: In brief, items: [calm], answered: {calmness: 1}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        ShortFormCoverage.all(in: context).compactMap { part in
            let rule = part.shortForm.answeredRule(of: part.scale)
            guard case .count(let required) = rule.value, part.kept > 0, part.kept < required,
                let first = part.shortForm.items.first
            else { return nil }
            let isOwn = part.shortForm.answered.contains { $0.scale.value == part.scale.id.value }
            return LintFinding(
                "The short form '\(part.shortForm.id.value)' keeps \(part.kept) of the items of '\(part.scale.id.value)'\(part.place), and \(required) must be answered",
                at: isOwn ? rule.range : first.range,
                advice:
                    "Write 'answered: {\(part.scale.id.value): \(part.kept)}' in the short form, or a share such as 75%.",
                related: isOwn ? [] : [.init("the rule stands here", at: rule.range)])
        }
    }
}
