import Diagnostics
import InstrumentModel

/// An item anchored in one form that another form asks as well.
struct WordingBeyondAnchor: LintRule {
    let code = DiagnosticCode("SW0205", "wording-beyond-anchor")
    let severity = Severity.error
    let rationale = "An anchored item is one that a single form asks."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        instrument.items.flatMap { item -> [Diagnostic] in
            guard let anchor = item.anchoredIn else { return [] }
            return item.wording.keys.sorted().filter { $0 != anchor.value }.compactMap { form in
                item.wording[form].map { wording in
                    diagnostic(
                        "The item '\(item.id.value)' is anchored in the form '\(anchor.value)' and has wording for '\(form)'",
                        at: wording.range,
                        advice: "Remove this wording, or the key 'anchored_in'.",
                        related: [.init("anchored here", at: anchor.range)])
                }
            }
        }
    }
}
