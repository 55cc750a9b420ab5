import Diagnostics
import InstrumentModel

/// An attention check that every answer passes.
struct AttentionAlwaysPassed: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0231", "attention-always-passed"), .warning,
        "An attention check that every answer passes.",
        reason:
            "It cannot tell those who read from those who do not, and costs everybody a question (Meade & Craig 2012).",
        sources: [
            "Meade, A. W., & Craig, S. B. (2012). Identifying careless responses in survey data. Psychological Methods, 17, 437–455."
        ],
        remedy: "Keep the codes that somebody who has read would answer with.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  check: {responses: degree, attention: [⟦1⟧, 2, 3, 4, 5], text: "Please answer with 'Slightly' here."}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  check: {responses: degree, attention: 2, text: "Please answer with 'Slightly' here."}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.items.compactMap { item in
            guard let first = item.attention.first, let codes = context.asking.codes(of: item),
                Set(item.attention.map(\.value)).isSuperset(of: codes.ascending)
            else { return nil }
            return LintFinding(
                "Every answer passes the attention check '\(item.id.value)'", at: first.range,
                advice: "Keep the codes that somebody who has read would answer with.",
                about: [item.id.value])
        }
    }
}
