import Diagnostics
import InstrumentModel

/// Scores averaged over a unit though nothing says that its members have to agree.
struct AggregateWithoutAgreement: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0812", "aggregate-without-agreement"), .warning,
        "Scores averaged over a unit though nothing says that its members have to agree.",
        reason:
            "The mean of a class describes the class only if its members see it alike and classes differ; otherwise it is a mean of noise (LeBreton & Senter 2008).",
        sources: [
            "LeBreton, J. M., & Senter, J. L. (2008). Answers to 20 questions about interrater reliability and interrater agreement. Organizational Research Methods, 11, 815–852."
        ],
        remedy: "Add 'agreement' with a minimum of icc1, icc2 or rwg.",
        failing: [
            .sections(
                """
                groups: [class]
                aggregates:
                  ⟦climate⟧: {scale: all_items, to: class}
                """)
        ],
        passing: [
            .sections(
                """
                groups: [class]
                aggregates:
                  climate: {scale: all_items, to: class, agreement: {rwg: 0.7}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.design.aggregates.filter(\.agreement.isEmpty).map { aggregate in
            LintFinding(
                "'\(aggregate.id.value)' is averaged over each \(aggregate.unit.value), and nothing says how far its members have to agree",
                at: aggregate.id.range,
                advice: "Add 'agreement: {icc1: 0.05, icc2: 0.70}', or a minimum of rwg.",
                about: [aggregate.scale.value, aggregate.form.value])
        }
    }
}
