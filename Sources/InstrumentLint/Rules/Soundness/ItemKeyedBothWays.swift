import Diagnostics
import InstrumentModel

/// An item that one scale counts twice in the same form: as it is and reversed, or in a list for every
/// form and again in one form's list.
struct ItemKeyedBothWays: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0202", "item-keyed-both-ways"), .error,
        "An item that one scale counts twice in the same form: as it is and reversed, or in a list for every form and again in one form's list.",
        reason:
            "Counted as it is and reversed, an item cancels out; counted twice, it weighs double.",
        remedy: "Keep the item in one of the lists.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm, tense], reversed: [⟦tense⟧], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.flatMap { scale in
            var reported: Set<String> = []
            return context.instrument.forms.flatMap { form in
                var seen: [String: Scale.Member] = [:]
                return scale.members(in: form).compactMap { member -> LintFinding? in
                    let name = member.item.value
                    guard let first = seen[name] else {
                        seen[name] = member
                        return nil
                    }
                    guard reported.insert(name).inserted else { return nil }
                    let how =
                        first.keying == member.keying ? "twice" : "as it is and reversed"
                    return LintFinding(
                        "The scale '\(scale.id.value)' counts the item '\(name)' \(how)",
                        at: member.item.range, advice: "Keep it in one of the lists.",
                        related: [.init("first listed here", at: first.item.range)])
                }
            }
        }
    }
}
