import Diagnostics
import InstrumentModel

/// A scale that averages or sums answers of different ranges.
struct MixedResponseRanges: LintRule {
    let code = DiagnosticCode("SW0210", "mixed-response-ranges")
    let severity = Severity.error
    let rationale =
        "A 4 of 5 and a 4 of 100 are not the same answer: the item with the wider range would drown the others."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        let responses = Dictionary(
            instrument.items.compactMap { item in
                instrument.responseScale(item.responses.value).map { (item.id.value, $0) }
            }, uniquingKeysWith: { first, _ in first })
        return instrument.scales.compactMap { scale in
            let members = scale.members.compactMap { member in
                responses[member.item.value].flatMap {
                    $0.options.isEmpty ? nil : (member.item, $0)
                }
            }
            guard let (firstItem, first) = members.first,
                let (item, other) = members.first(where: {
                    $0.1.lowest != first.lowest || $0.1.highest != first.highest
                })
            else { return nil }
            return diagnostic(
                "The scale '\(scale.id.value)' mixes answers from \(first.lowest) to \(first.highest) with answers from \(other.lowest) to \(other.highest)",
                at: item.range,
                advice:
                    "Give its items response scales of the same range, or score them in scales of their own.",
                related: [
                    .init("'\(first.id.value)' runs from \(first.lowest) to \(first.highest)", at: firstItem.range)
                ])
        }
    }
}
