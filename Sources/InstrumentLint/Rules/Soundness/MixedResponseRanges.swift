import Diagnostics
import InstrumentModel

/// A scale that averages or sums answers of different ranges.
struct MixedResponseRanges: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0210", "mixed-response-ranges"), .error,
        "A scale that averages or sums answers of different ranges.",
        reason:
            "A 4 of 5 and a 4 of 100 are not the same answer: the item with the wider range would drown the others.",
        remedy: "Give its items response scales of the same range, or score them in scales of their own.",
        failing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Somewhat, Very]}
                  percent: {range: {from: 0, to: 100, step: 10}}
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  sure: {responses: percent, text: How sure do you feel?}
                scales:
                  poise: {items: [calm, ⟦sure⟧], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Somewhat, Very]}
                  often: {labels: [Never, Sometimes, Often]}
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  rests: {responses: often, text: How often do you rest?}
                scales:
                  poise: {items: [calm, rests], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
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
            return LintFinding(
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
