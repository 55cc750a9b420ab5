import Diagnostics
import InstrumentModel

/// An item in parts of which every part is asked of everybody.
struct PartsWithoutGate: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0233", "parts-without-gate"), .warning,
        "An item in parts of which every part is asked of everybody.",
        reason:
            "Those to whom something was not salient have no view on which way it pulled them; asked all the same, many make one up (Bishop 2005).",
        sources: [
            "Bishop, G. F. (2005). The illusion of public opinion: Fact and artifact in American public opinion polls. Rowman & Littlefield."
        ],
        remedy: "Add a gate, such as 'gate: salience > 0'.",
        failing: [
            .sections(
                """
                items:
                  ⟦ability⟧:
                    parts:
                      salience: {responses: degree, text: How much did you think of your ability?}
                      valence: {responses: degree, text: How much did that help you?}
                scales:
                  ability: {items: [ability_salience, ability_valence], score: mean, answered: 1}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  ability:
                    gate: salience > 1
                    parts:
                      salience: {responses: degree, text: How much did you think of your ability?}
                      valence: {responses: degree, text: How much did that help you?}
                scales:
                  ability: {items: [ability_salience, ability_valence], score: mean, answered: 1}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let questions = Dictionary(
            grouping: context.instrument.items.filter { $0.part != nil }, by: \.listedName.value)
        return questions.values.compactMap { parts in
            guard let first = parts.first, !parts.contains(where: { isGated($0, context) })
            else { return nil }
            return LintFinding(
                "The item '\(first.listedName.value)' has no gate: its later parts are asked of everybody",
                at: first.listedName.range,
                advice: "Add 'gate: …' with a condition on '\(first.part?.name.value ?? "")'.",
                about: Set([first.listedName.value] + parts.map(\.id.value)))
        }
    }

    /// Whether a part is asked on a condition on another part.
    private func isGated(_ item: Item, _ context: LintContext) -> Bool {
        (item.askIf?.mentions ?? []).contains { mention in
            context.asking.items[mention.value]?.listedName == item.listedName
        }
    }
}
