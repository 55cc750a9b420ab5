import Diagnostics
import InstrumentModel

/// Reversed items that are asked one right after the other.
struct ReversedItemsTogether: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0504", "reversed-items-together"), .warning,
        "Reversed items that are asked one right after the other.",
        reason:
            "In a block of their own, reversed items are answered like one another and apart from the rest, so that the block looks like a second factor; dispersed, they keep respondents reading (Weijters & Baumgartner 2012).",
        sources: [
            "Weijters, B., & Baumgartner, H. (2012). Misresponse to reversed and negated items in surveys: A review. Journal of Marketing Research, 49(5), 737–747."
        ],
        remedy: "Ask the reversed items between the others.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  rested: {responses: degree, text: How rested do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                  nervous: {responses: degree, text: How nervous do you feel?}
                scales:
                  calmness: {items: [calm, rested], reversed: [⟦tense⟧, nervous], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                  rested: {responses: degree, text: How rested do you feel?}
                  nervous: {responses: degree, text: How nervous do you feel?}
                scales:
                  calmness: {items: [calm, rested], reversed: [tense, nervous], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.compactMap { scale in
            for form in context.instrument.forms {
                let members = context.askedMembers(of: scale, in: form)
                let reversed = members.filter { $0.member.keying == .reversed }
                guard let first = reversed.first, let last = reversed.last, reversed.count > 1,
                    reversed.count < members.count, members.count >= Self.fewest,
                    last.place - first.place == reversed.count - 1
                else { continue }
                return LintFinding(
                    "The \(reversed.count) reversed items of '\(scale.id.value)' are asked one right after the other",
                    at: first.member.item.range, advice: "Ask them between the others.",
                    about: Set(reversed.map(\.member.item.value) + [scale.id.value]))
            }
            return nil
        }
    }

    /// The number of items from which there is room to disperse them.
    private static let fewest = 4
}
