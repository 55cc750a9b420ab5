import Diagnostics
import InstrumentModel

/// One reversed item among many that are not.
struct SingleReversedItem: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0503", "single-reversed-item"), .warning,
        "One reversed item among many that are not.",
        reason:
            "A single reversed item is easily overlooked and too little to balance a habit of agreeing: it adds error without taking any away (Weijters & Baumgartner 2012).",
        sources: [
            "Weijters, B., & Baumgartner, H. (2012). Misresponse to reversed and negated items in surveys: A review. Journal of Marketing Research, 49(5), 737–747."
        ],
        remedy: "Reverse more of the items, or none.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  rested: {responses: degree, text: How rested do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                  serene: {responses: degree, text: How serene do you feel?}
                scales:
                  calmness: {items: [calm, rested, serene], reversed: [⟦tense⟧], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  nervous: {responses: degree, text: How nervous do you feel?}
                  rested: {responses: degree, text: How rested do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                scales:
                  calmness: {items: [calm, rested], reversed: [nervous, tense], score: mean, answered: all}
                  pair: {items: [calm], reversed: [tense], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.compactMap { scale in
            for form in context.instrument.forms {
                let members = context.askedMembers(of: scale, in: form).map(\.member)
                let reversed = members.filter { $0.keying == .reversed }
                guard reversed.count == 1, members.count >= Self.fewest, let member = reversed.first
                else { continue }
                return LintFinding(
                    "'\(member.item.value)' is the only reversed item of the \(members.count) in '\(scale.id.value)'",
                    at: member.item.range, advice: "Reverse more of the items, or none.",
                    about: [scale.id.value, member.item.value])
            }
            return nil
        }
    }

    /// The number of items from which one is few.
    private static let fewest = 4
}
