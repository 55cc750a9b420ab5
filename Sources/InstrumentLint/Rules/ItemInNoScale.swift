import Diagnostics
import InstrumentModel

/// An item that is asked and never scored.
struct ItemInNoScale: LintRule {
    let code = DiagnosticCode("SW0201", "item-in-no-scale")
    let severity = Severity.error
    let rationale =
        "Respondents would answer a question from which nothing follows; most often a name was left out of a list."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        let scored = Set(instrument.scales.flatMap(\.members).map(\.item.value))
        return instrument.items.filter { !scored.contains($0.id.value) }.map { item in
            diagnostic(
                "The item '\(item.id.value)' is in no scale", at: item.id.range,
                advice: "Add it to the items of a scale, or remove it.")
        }
    }
}
