import Diagnostics
import InstrumentModel

/// A sum that is given though answers are missing.
struct ProratedSum: LintRule {
    let code = DiagnosticCode("SW0215", "prorated-sum")
    let severity = Severity.warning
    let rationale =
        "Missing answers are then filled with the mean of the answered ones, which biases sums even when answers are missing at random, as soon as items differ in their means (Mazza, Enders & Ruehlman 2015)."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        instrument.scales.filter { scale in
            guard scale.aggregation.value == .sum else { return false }
            return switch scale.answered.value {
            case .all, .share(basisPoints: 10_000): false
            case .count(let required): required < scale.members.count
            case .share: true
            }
        }.map { scale in
            diagnostic(
                "The scale '\(scale.id.value)' is a sum that is given with answers missing",
                at: scale.answered.range,
                advice: "Write 'answered: all', or score the mean.",
                related: [.init("summed here", at: scale.aggregation.range)])
        }
    }
}
