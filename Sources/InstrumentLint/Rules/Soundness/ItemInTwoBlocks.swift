import Diagnostics
import InstrumentModel

/// An item that two blocks ask.
struct ItemInTwoBlocks: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0229", "item-in-two-blocks"), .error,
        "An item that two blocks ask.",
        reason: "It would be asked twice, and the data have one column for its answer.",
        remedy: "Take it out of one of them.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                blocks:
                  good: {items: [calm, tense]}
                  bad: {items: [⟦tense⟧]}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                blocks:
                  good: {items: [calm]}
                  bad: {items: [tense]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var first: [String: (block: String, name: Located<String>)] = [:]
        var reported: Set<String> = []
        return context.instrument.blocks.flatMap { block in
            block.items.compactMap { name -> LintFinding? in
                let listed = context.asking.items[name.value]?.listedName.value ?? name.value
                guard let earlier = first[listed] else {
                    first[listed] = (block.id.value, name)
                    return nil
                }
                guard earlier.block != block.id.value, reported.insert(listed).inserted
                else { return nil }
                return LintFinding(
                    "The item '\(listed)' is in the blocks '\(earlier.block)' and '\(block.id.value)'",
                    at: name.range, advice: "Take it out of one of them.",
                    related: [.init("first listed here", at: earlier.name.range)])
            }
        }
    }
}
