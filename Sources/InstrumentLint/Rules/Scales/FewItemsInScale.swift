import Diagnostics
import InstrumentModel

/// A scale of one or two items.
struct FewItemsInScale: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0506", "few-items-in-scale"), .warning,
        "A scale of one or two items.",
        reason:
            "It takes three items to identify a factor, and so to tell from data whether they measure one thing (Bollen 1989).",
        sources: ["Bollen, K. A. (1989). Structural equations with latent variables. Wiley."],
        remedy: "Add items, or score them as part of a wider scale.",
        failing: [
            .sections(
                """
                scales:
                  ⟦calmness⟧: {items: [calm], reversed: [tense], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  rested: {responses: degree, text: How rested do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                scales:
                  calmness: {items: [calm, rested], reversed: [tense], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.compactMap { scale in
            let counts = context.instrument.forms.map { form in
                (form, context.askedMembers(of: scale, in: form).count)
            }.filter { $0.1 > 0 }
            guard let (form, count) = counts.min(by: { $0.1 < $1.1 }), count < 3 else { return nil }
            let place = form.isImplicit ? "" : " in the form '\(form.id.value)'"
            return LintFinding(
                "The scale '\(scale.id.value)' has \(count == 1 ? "one item" : "two items")\(place)",
                at: scale.id.range, advice: "Add items, or score them as part of a wider scale.",
                about: [scale.id.value, form.id.value])
        }
    }
}
