import Diagnostics
import InstrumentModel

/// An item of two informants that does not say how its two sides relate.
struct ParallelUndeclared: LintRule {
    let code = DiagnosticCode("SW0216", "parallel-undeclared")
    let severity = Severity.warning
    let rationale =
        "Whether two informants' answers can agree depends on it: on the same target or on what they share they can, on each other they can only reciprocate (Kenny, Kashy & Cook 2006)."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        guard instrument.isDyadic, instrument.forms.count > 1 else { return [] }
        return instrument.items.filter { $0.wording.count > 1 && $0.parallel == nil }.map { item in
            diagnostic(
                "The item '\(item.id.value)' does not say how its forms relate",
                at: item.id.range,
                advice: "Add 'parallel: same_target', 'shared' or 'mirror'.")
        }
    }
}
