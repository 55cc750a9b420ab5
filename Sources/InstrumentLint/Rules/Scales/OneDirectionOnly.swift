import Diagnostics
import InstrumentModel

/// A scale whose items all point the same way, where items of both directions are wanted.
struct OneDirectionOnly: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0501", "one-direction-only"), .note,
        "A scale whose items all point the same way, where items of both directions are wanted.",
        reason:
            "Who agrees with everything, or ticks one column throughout, gets an extreme score unless some items point the other way (Weijters & Baumgartner 2012). Found under the profile 'balanced'.",
        sources: [
            "Weijters, B., & Baumgartner, H. (2012). Misresponse to reversed and negated items in surveys: A review. Journal of Marketing Research, 49(5), 737–747."
        ],
        remedy:
            "Add items on the opposite, worded without negation, under 'reversed'; or leave the profile 'balanced'.",
        failing: [
            .sections(
                """
                lint: {profile: balanced}
                scales:
                  ⟦tension⟧: {items: [calm, tense], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                lint: {profile: balanced}
                scales:
                  tension: {items: [tense], reversed: [calm], score: mean, answered: all}
                """),
            .sections(
                """
                scales:
                  tension: {items: [calm, tense], score: mean, answered: all}
                """),
            .sections(
                """
                lint: {profile: balanced}
                items:
                  starts: {responses: degree, text: How confident are you that you can start a talk?}
                  ends: {responses: degree, text: How confident are you that you can end a talk?}
                """),
        ])

    let profiles: Set<LintSettings.Profile>? = [.balanced]

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.filter { scale in
            let keyings = Set(scale.members.map(\.keying))
            return scale.members.count > 1 && keyings.count == 1 && !asksForConfidence(scale, context)
        }.map { scale in
            LintFinding(
                "All items of '\(scale.id.value)' point the same way", at: scale.id.range,
                advice: "Add items on the opposite, worded without negation, under 'reversed'.",
                about: [scale.id.value])
        }
    }

    /// Whether it is a scale of self-efficacy: confidence has no opposite of its own (Bandura 2006).
    private func asksForConfidence(_ scale: Scale, _ context: LintContext) -> Bool {
        context.isEnglish
            && context.instrument.forms.contains { form in
                context.askedMembers(of: scale, in: form).contains { context.isEfficacy($0.stem) }
            }
    }
}
