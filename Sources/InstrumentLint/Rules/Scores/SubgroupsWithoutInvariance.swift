import Diagnostics
import InstrumentModel

/// Subgroups that are compared though nothing says whether the scales mean the same in them.
struct SubgroupsWithoutInvariance: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0811", "subgroups-without-invariance"), .warning,
        "Subgroups that are compared though nothing says whether the scales mean the same in them.",
        reason:
            "Means can be compared only where items relate to the trait alike in every group; otherwise a difference may be one of reading the questions (Putnick & Bornstein 2016).",
        sources: [
            "Putnick, D. L., & Bornstein, M. H. (2016). Measurement invariance conventions and reporting: The state of the art and future directions for psychological research. Developmental Review, 41, 71–90."
        ],
        remedy: "Say under 'invariance' how it is tested: invariance of a factor model, or differential item functioning.",
        failing: [
            .sections(
                """
                subgroups:
                  gender: {column: gender, levels: [f, m], reference: f, smallest_cell: 10, compare: [⟦all_items⟧]}
                """)
        ],
        passing: [
            .sections(
                """
                subgroups:
                  gender: {column: gender, levels: [f, m], reference: f, smallest_cell: 10}
                  age:
                    column: age_band
                    levels: {1: under 12, 2: 12 and over}
                    reference: 1
                    smallest_cell: 10
                    compare: [all_items]
                    invariance: Multiple-group factor analysis up to scalar invariance.
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.design.subgroups.compactMap { subgroup in
            guard subgroup.invariance == nil, let first = subgroup.compared.first else { return nil }
            return LintFinding(
                "The levels of '\(subgroup.id.value)' are compared, and nothing says whether the scales mean the same in them",
                at: first.range,
                advice:
                    "Add 'invariance: …' and say how it is tested: a factor model in all levels at once, or differential item functioning.",
                about: Set(subgroup.compared.map(\.value)))
        }
    }
}
