import Diagnostics
import InstrumentModel

/// A short form that keeps no item of a scale.
struct ShortFormDropsScale: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0813", "short-form-drops-scale"), .warning,
        "A short form that keeps no item of a scale.",
        reason:
            "What the scale covers is then not measured at all, though the short form goes under the instrument's name (Smith, McCarthy & Anderson 2000).",
        sources: [
            "Smith, G. T., McCarthy, D. M., & Anderson, K. G. (2000). On the sins of short-form development. Psychological Assessment, 12, 102–111."
        ],
        remedy: "Keep some of its items, or allow it with the reason.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                short_forms:
                  ⟦brief⟧: {title: In brief, items: [calm]}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all}
                  ease: {items: [calm], score: mean, answered: all}
                short_forms:
                  brief: {title: In brief, items: [calm]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        ShortFormCoverage.all(in: context).filter { $0.kept == 0 }.map { part in
            LintFinding(
                "The short form '\(part.shortForm.id.value)' keeps no item of the scale '\(part.scale.id.value)'\(part.place)",
                at: part.shortForm.id.range, advice: "Keep some of its items, or allow it with the reason.",
                related: [.init("the scale stands here", at: part.scale.id.range)],
                about: part.subjects)
        }
    }
}
