import Diagnostics
import InstrumentModel

/// An item that no block asks, though there are blocks.
struct ItemInNoBlock: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0228", "item-in-no-block"), .error,
        "An item that no block asks, though there are blocks.",
        reason:
            "Blocks decide what is asked and when; an item outside of them would be left out of the questionnaire and stay in its scales.",
        remedy: "Add it to the block in which it is asked.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  ⟦tense⟧: {responses: degree, text: How tense do you feel?}
                blocks:
                  feelings: {items: [calm]}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                blocks:
                  bad: {items: [tense]}
                  good: {items: [calm]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        guard !instrument.blocks.isEmpty else { return [] }
        let asked = Set(instrument.blocks.flatMap(\.items).map(\.value))
        // The parts of an item are listed together, under its name.
        var reported: Set<String> = []
        return instrument.items.filter {
            !asked.contains($0.id.value) && reported.insert($0.listedName.value).inserted
        }.map { item in
            LintFinding(
                "The item '\(item.listedName.value)' is in no block", at: item.listedName.range,
                advice: "Add it to the block in which it is asked.")
        }
    }
}
