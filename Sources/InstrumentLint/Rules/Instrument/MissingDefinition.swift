import Diagnostics
import InstrumentModel

/// An instrument or scales that do not say what they measure.
struct MissingDefinition: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0902", "missing-definition"), .note,
        "An instrument or scales that do not say what they measure.",
        reason:
            "Whether items are relevant and cover the construct can be judged only against a description of it, which is the first thing that content validity asks for (Terwee et al. 2018).",
        sources: [
            "Terwee, C. B., Prinsen, C. A. C., Chiarotto, A., Westerman, M. J., Patrick, D. L., Alonso, J., Bouter, L. M., de Vet, H. C. W., & Mokkink, L. B. (2018). COSMIN methodology for evaluating the content validity of patient-reported outcome measures: A Delphi study. Quality of Life Research, 27, 1159–1170."
        ],
        remedy: "Add 'definition' to the instrument and to each of several scales.",
        failing: [
            .sections(
                """
                instrument: ⟦mood⟧
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {definition: How tense people feel., items: [tense], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                definition: How calm people feel.
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        // A single scale measures what the instrument does.
        let scales = instrument.scales.filter {
            $0.definition == nil && (instrument.scales.count > 1 || instrument.definition == nil)
        }
        let names = scales.prefix(6).map { "'\($0.id.value)'" }.joined(separator: ", ")
            + (scales.count > 6 ? " and \(scales.count - 6) more" : "")
        let ofScales = scales.isEmpty ? nil : "the scale\(scales.count == 1 ? "" : "s") \(names)"
        let whole = instrument.definition == nil ? "the instrument" : nil
        let lacking = [whole, ofScales].compactMap(\.self)
        guard !lacking.isEmpty else { return [] }
        return [
            LintFinding(
                "Nothing says what is measured by \(lacking.joined(separator: " and "))",
                at: instrument.id.range, advice: "Add 'definition: …' there, in a sentence or two.")
        ]
    }
}
