import Diagnostics
import InstrumentModel

/// An item that one scale counts twice in the same form: as it is and reversed, or in a list for every
/// form and again in one form's list.
struct ItemKeyedBothWays: LintRule {
    let code = DiagnosticCode("SW0202", "item-keyed-both-ways")
    let severity = Severity.error
    let rationale =
        "Counted as it is and reversed, an item cancels out; counted twice, it weighs double."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        instrument.scales.flatMap { scale in
            var reported: Set<String> = []
            return instrument.forms.flatMap { form in
                var seen: [String: Scale.Member] = [:]
                return scale.members(in: form).compactMap { member -> Diagnostic? in
                    let name = member.item.value
                    guard let first = seen[name] else {
                        seen[name] = member
                        return nil
                    }
                    guard reported.insert(name).inserted else { return nil }
                    let how =
                        first.keying == member.keying ? "twice" : "as it is and reversed"
                    return diagnostic(
                        "The scale '\(scale.id.value)' counts the item '\(name)' \(how)",
                        at: member.item.range, advice: "Keep it in one of the lists.",
                        related: [.init("first listed here", at: first.item.range)])
                }
            }
        }
    }
}
