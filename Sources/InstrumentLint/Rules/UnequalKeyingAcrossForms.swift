import Diagnostics
import InstrumentModel

/// A parallel item that is keyed one way in one form and the other way in another.
struct UnequalKeyingAcrossForms: LintRule {
    let code = DiagnosticCode("SW0203", "unequal-keying")
    let severity = Severity.error
    let rationale =
        "The two sides of a parallel item ask for the same thing, and their scores are compared; keyed apart, a higher score would mean opposite things (Brinkworth et al. 2018 key both forms alike)."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        instrument.scales.flatMap { scale in
            var first: [String: (member: Scale.Member, form: String)] = [:]
            var reported: Set<String> = []
            var found: [Diagnostic] = []
            for form in instrument.forms {
                for member in scale.members(in: form) {
                    let name = member.item.value
                    guard let other = first[name] else {
                        first[name] = (member, form.id.value)
                        continue
                    }
                    guard other.form != form.id.value, other.member.keying != member.keying,
                        reported.insert(name).inserted
                    else { continue }
                    found.append(
                        diagnostic(
                            "The scale '\(scale.id.value)' keys the item '\(name)' \(other.member.keying.rawValue) in the form '\(other.form)' and \(member.keying.rawValue) in '\(form.id.value)'",
                            at: member.item.range,
                            advice: "Key it alike in both forms, or make it two items.",
                            related: [.init("keyed otherwise here", at: other.member.item.range)]))
                }
            }
            return found
        }
    }
}
