import Diagnostics
import InstrumentModel

/// A short form that keeps one or two items of a scale that has more.
struct ShortFormThinsScale: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0814", "short-form-thins-scale"), .warning,
        "A short form that keeps one or two items of a scale that has more.",
        reason:
            "Fewer than three items do not identify a factor by themselves (Bollen 1989), and what they leave out of the scale's content cannot be told from the score (Smith, McCarthy & Anderson 2000).",
        sources: [
            "Bollen, K. A. (1989). Structural equations with latent variables. Wiley.",
            "Smith, G. T., McCarthy, D. M., & Anderson, K. G. (2000). On the sins of short-form development. Psychological Assessment, 12, 102–111.",
        ],
        remedy: "Keep at least three of its items, or allow it with the reason.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  rested: {responses: degree, text: How rested do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                short_forms:
                  ⟦brief⟧: {title: In brief, items: [calm, tense]}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  rested: {responses: degree, text: How rested do you feel?}
                  safe: {responses: degree, text: How safe do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                scales:
                  all_items: {items: [calm, rested, safe], reversed: [tense], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                short_forms:
                  brief: {title: In brief, items: [calm, rested, tense]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        ShortFormCoverage.all(in: context).filter { (1...2).contains($0.kept) && $0.whole > 2 }
            .map { part in
                LintFinding(
                    "The short form '\(part.shortForm.id.value)' keeps \(part.kept) of the \(part.whole) items of the scale '\(part.scale.id.value)'\(part.place)",
                    at: part.shortForm.id.range,
                    advice: "Keep at least three of its items, or allow it with the reason.",
                    related: [.init("the scale stands here", at: part.scale.id.range)],
                    about: part.subjects)
            }
    }
}
