import Diagnostics
import InstrumentModel

/// Items that are asked on conditions which wait for each other.
struct CircularCondition: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0223", "circular-condition"), .error,
        "Items that are asked on conditions which wait for each other.",
        reason: "Each of them would have to be answered before it could be asked.",
        remedy: "Ask one of them of everybody.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?, ask_if: ⟦tense⟧ > 1}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: calm < 5}
                """),
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: calm < 5 and ⟦tense⟧ > 1}
                """),
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: calm < 5}
                  restless: {responses: degree, text: How restless do you feel?, ask_if: calm < 5 and tense > 1}
                scales:
                  calmness: {items: [calm], reversed: [tense, restless], score: mean, answered: 1}
                """)
        ])

    /// Longer ways round are shown in part.
    private static let mostShown = 8

    func check(_ context: LintContext) -> [LintFinding] {
        context.asking.cycles.rounds.compactMap { first, mentions in
            guard let mention = mentions.first else { return nil }
            let name = first.id.value
            guard mentions.count > 1 else {
                return LintFinding(
                    "The item '\(name)' is asked on its own answer", at: mention.range,
                    advice: "Let it depend on an item that is asked before.")
            }
            let others = mentions.prefix(Self.mostShown).dropLast().map(\.value)
            let rest = mentions.count > Self.mostShown ? ["…"] : []
            let way = ([name] + others + rest + [name]).map { $0 == "…" ? $0 : "'\($0)'" }
            return LintFinding(
                "These items wait for each other: \(way.joined(separator: " → "))", at: mention.range,
                advice: "Ask one of them of everybody, or let it depend on an item outside the circle.",
                related: mentions.dropFirst().prefix(Self.mostShown).map {
                    .init("which waits for '\($0.value)'", at: $0.range)
                })
        }
    }
}
