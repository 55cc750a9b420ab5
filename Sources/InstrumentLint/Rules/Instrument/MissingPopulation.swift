import Diagnostics
import InstrumentModel

/// An instrument that does not say whom it is for.
struct MissingPopulation: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0903", "missing-population"), .note,
        "An instrument that does not say whom it is for.",
        reason:
            "Items are relevant and understood for somebody: content validity is judged for a population, and so are reliability and norms (Terwee et al. 2018).",
        sources: [
            "Terwee, C. B., Prinsen, C. A. C., Chiarotto, A., Westerman, M. J., Patrick, D. L., Alonso, J., Bouter, L. M., de Vet, H. C. W., & Mokkink, L. B. (2018). COSMIN methodology for evaluating the content validity of patient-reported outcome measures: A Delphi study. Quality of Life Research, 27, 1159–1170."
        ],
        remedy: "Add 'population', with ages, setting and language.",
        failing: [
            .sections(
                """
                instrument: ⟦mood⟧
                """)
        ],
        passing: [
            .sections(
                """
                population: Adults who read English.
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.instrument.population == nil else { return [] }
        return [
            LintFinding(
                "Nothing says whom the instrument is for", at: context.instrument.id.range,
                advice: "Add 'population: …', with ages, setting and language.")
        ]
    }
}
