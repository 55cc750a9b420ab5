import Diagnostics
import InstrumentModel

/// An item that one form does not ask, without a word that this is meant.
struct FormWithoutWording: LintRule {
    let code = DiagnosticCode("SW0204", "form-without-wording")
    let severity = Severity.error
    let rationale =
        "Each form asks every item unless the item is anchored in one of them; a wording forgotten would shorten the other form's scales unseen."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        instrument.items.flatMap { item in
            instrument.forms.compactMap { form -> Diagnostic? in
                let id = form.id.value
                guard item.wording[id] == nil, item.anchoredIn.map({ $0.value == id }) ?? true
                else { return nil }
                let others = item.wording.keys.sorted()
                let anchor = others.count == 1 ? others.first : nil
                return diagnostic(
                    "The item '\(item.id.value)' has no wording for the form '\(id)'",
                    at: item.id.range,
                    advice: "Add '\(id): …' to its text"
                        + (anchor.map {
                            ", or 'anchored_in: \($0)' if that form alone should ask it."
                        } ?? "."))
            }
        }
    }
}
