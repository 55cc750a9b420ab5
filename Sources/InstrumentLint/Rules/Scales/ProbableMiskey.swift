import Diagnostics
import InstrumentModel

/// An item whose words point the other way than the rest of its scale.
struct ProbableMiskey: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0505", "probable-miskey"), .warning,
        "An item whose words point the other way than the rest of its scale.",
        reason:
            "Most of the scale's items, as they are keyed, speak for one end of it and this one for the other: it would count backwards, and lower alpha unseen.",
        remedy: "Move it to 'reversed', or to 'items' if it stands there now.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  happy: {responses: degree, text: How happy do you feel?}
                  hopeful: {responses: degree, text: How hopeful do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                scales:
                  wellbeing: {items: [calm, happy, hopeful, ⟦tense⟧], score: mean, answered: all}
                """),
            .sections(
                """
                items:
                  tense: {responses: degree, text: How tense do you feel?}
                  angry: {responses: degree, text: How angry do you feel?}
                  worried: {responses: degree, text: How worried do you feel?}
                  calm: {responses: degree, text: How calm do you feel?}
                scales:
                  strain: {items: [tense, angry, worried, ⟦calm⟧], score: mean, answered: all}
                """),
        ],
        passing: [
            .sections(
                """
                items:
                  tense: {responses: degree, text: How tense do you feel?}
                  angry: {responses: degree, text: How angry do you feel?}
                  worried: {responses: degree, text: How worried do you feel?}
                  calm: {responses: degree, text: How calm do you feel?}
                  notices: {responses: degree, text: "When a friend is sad, how closely do you listen?"}
                scales:
                  strain: {items: [tense, angry, worried], reversed: [calm, notices], score: mean, answered: all}
                  upset: {items: [tense, angry], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.isEnglish else { return [] }
        return context.instrument.scales.flatMap { scale -> [LintFinding] in
            var reported: Set<String> = []
            return context.instrument.forms.flatMap { form in
                strays(of: scale, in: form, context).filter { reported.insert($0.item.value).inserted }
            }.map { member in
                let isReversed = member.keying == .reversed
                return LintFinding(
                    "'\(member.item.value)' is \(isReversed ? "reversed" : "not reversed") in '\(scale.id.value)', and its words point the other way than those of most other items",
                    at: member.item.range,
                    advice: isReversed
                        ? "Move it to 'items', unless its words mean the reverse here."
                        : "Move it to 'reversed', unless its words mean the reverse here.",
                    about: [scale.id.value, member.item.value])
            }
        }
    }

    /// The members that speak for the other end of the scale than most do.
    ///
    /// Only the scale's own items say which end that is: a scale of strain is as good as one of calm.
    private func strays(of scale: Scale, in form: Form, _ context: LintContext) -> [Scale.Member] {
        let ends = context.askedMembers(of: scale, in: form).compactMap { asked in
            StemPolarity.sign(of: asked.stem.words).map { sign in
                let labels = context.optionLabels[asked.stem.item.responses.value]
                let isTurned = (asked.member.keying == .reversed) != (labels?.countsDown ?? false)
                return (member: asked.member, sign: isTurned ? -sign : sign)
            }
        }
        let up = ends.filter { $0.sign > 0 }
        let down = ends.filter { $0.sign < 0 }
        let (most, few) = up.count > down.count ? (up, down) : (down, up)
        guard most.count >= 3, few.count * 3 <= most.count else { return [] }
        return few.map(\.member)
    }
}
