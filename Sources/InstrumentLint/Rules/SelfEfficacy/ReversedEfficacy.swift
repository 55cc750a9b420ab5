import Diagnostics
import InstrumentModel

/// A question about confidence that counts against its scale.
struct ReversedEfficacy: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0703", "reversed-efficacy"), .warning,
        "A question about confidence that counts against its scale.",
        reason:
            "Low confidence is the bottom of the scale and not its other end; items of self-efficacy are all worded and scored one way (Bandura 2006).",
        sources: [
            "Bandura, A. (2006). Guide for constructing self-efficacy scales. In F. Pajares & T. Urdan (Eds.), Self-efficacy beliefs of adolescents (pp. 307–337). Information Age."
        ],
        remedy: "Ask for confidence in the opposite, and take it off reversed.",
        failing: [
            .sections(
                """
                items:
                  shy: {responses: degree, text: How confident are you that you can talk with a shy student?}
                  give_up: {responses: degree, text: How confident are you that you can make do with little sleep?}
                scales:
                  efficacy: {items: [shy], reversed: [⟦give_up⟧], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  shy: {responses: degree, text: How confident are you that you can talk with a shy student?}
                  tense: {responses: degree, text: How tense are you before such talks?}
                scales:
                  efficacy: {items: [shy], reversed: [tense], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let efficacy = Set(context.efficacyStems.map(\.item.id.value))
        guard !efficacy.isEmpty else { return [] }
        return context.instrument.scales.flatMap { scale in
            var reported: Set<String> = []
            return scale.members.filter {
                $0.keying == .reversed && efficacy.contains($0.item.value)
                    && reported.insert($0.item.value).inserted
            }.map { member in
                LintFinding(
                    "The scale '\(scale.id.value)' reverses '\(member.item.value)', which asks for confidence",
                    at: member.item.range,
                    advice: "Ask for confidence in the opposite, and take it off 'reversed'.",
                    about: [scale.id.value, member.item.value])
            }
        }
    }
}
