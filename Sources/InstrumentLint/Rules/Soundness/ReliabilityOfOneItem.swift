import Diagnostics
import InstrumentModel

/// A demand for reliability on a scale that has a single item in some form.
struct ReliabilityOfOneItem: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0213", "reliability-of-one-item"), .error,
        "A demand for reliability on a scale that has a single item in some form.",
        reason:
            "Internal consistency compares items with each other; a single one has none, and the demand could never be met.",
        remedy: "Add items, or remove the demand.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all, reliability: {alpha: ⟦0.70⟧}}
                  tension: {items: [tense], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all, reliability: {alpha: 0.70}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.forms.flatMap { form in
            context.instrument.scoringPlan(for: form).scales
                .filter { $0.terms.count == 1 }
                .compactMap { plan in
                    plan.thresholds.first { $0.measure.fewestItems > 1 }.map { threshold in
                        LintFinding(
                            "The scale '\(plan.id)' has one item in the form '\(form.id.value)', and its reliability is demanded",
                            at: threshold.limit.range,
                            advice: "Add items, or remove the demand.")
                    }
                }
        }
    }
}
