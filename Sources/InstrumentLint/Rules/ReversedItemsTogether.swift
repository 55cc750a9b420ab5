import Diagnostics
import InstrumentModel

/// Reversed items that are asked one right after the other.
struct ReversedItemsTogether: LintRule {
    let documentation = CodeDocumentation(
        DiagnosticCode("SW0504", "reversed-items-together"), .warning,
        "Reversed items that are asked one right after the other.",
        reason:
            "In a block of their own, reversed items are answered like one another and apart from the rest, so that the block looks like a second factor; dispersed, they keep respondents reading (Weijters & Baumgartner 2012).",
        sources: [
            "Weijters, B., & Baumgartner, H. (2012). Misresponse to reversed and negated items in surveys: A review. Journal of Marketing Research, 49, 737–747."
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
                let asked = context.instrument.items(in: form).map(\.id.value)
                let members = context.askedMembers(of: scale, in: form).map(\.member)
                let reversed = members.filter { $0.keying == .reversed }
                guard let first = reversed.first, reversed.count > 1, reversed.count < members.count,
                    members.count >= Self.fewest,
                    let start = asked.firstIndex(of: first.item.value),
                    asked[start...].starts(with: reversed.map(\.item.value))
                else { continue }
                return LintFinding(
                    "The \(reversed.count) reversed items of '\(scale.id.value)' are asked one right after the other",
                    at: first.item.range, advice: "Ask them between the others.",
                    about: Set(reversed.map(\.item.value) + [scale.id.value]))
            }
            return nil
        }
    }

    /// The number of items from which there is room to disperse them.
    private static let fewest = 4
}
