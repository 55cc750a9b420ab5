import Diagnostics
import InstrumentModel

/// A short form that keeps an item and drops one on whose answer it is asked.
struct ShortFormLosesCondition: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0269", "short-form-loses-condition"), .error,
        "A short form that keeps an item and drops one on whose answer it is asked.",
        reason: "The condition could never hold, and nobody would be asked the item.",
        remedy: "Keep the other item too, or drop both.",
        failing: [
            .sections(
                """
                items:
                  met: {responses: degree, text: How often did you meet?}
                  warm: {responses: degree, ask_if: met > 1, text: How warm was it?}
                scales:
                  contact: {items: [met, warm], score: mean, answered: 1}
                short_forms:
                  brief: {title: In brief, items: [⟦warm⟧]}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  met: {responses: degree, text: How often did you meet?}
                  warm: {responses: degree, ask_if: met > 1, text: How warm was it?}
                  calm: {responses: degree, text: How calm was it?}
                scales:
                  contact: {items: [met, warm, calm], score: mean, answered: 1}
                short_forms:
                  brief: {title: In brief, items: [met, warm]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let conditions = Dictionary(
            context.instrument.items.compactMap { item in item.askIf.map { (item.id.value, $0) } },
            uniquingKeysWith: { first, _ in first })
        return context.instrument.design.shortForms.flatMap { short in
            let kept = Set(short.items.map(\.value))
            return short.items.compactMap { item -> LintFinding? in
                guard let lost = conditions[item.value]?.mentions.first(where: { !kept.contains($0.value) })
                else { return nil }
                return LintFinding(
                    "The short form '\(short.id.value)' keeps '\(item.value)', which is asked on an answer to '\(lost.value)', and drops that",
                    at: item.range, advice: "Add '\(lost.value)' to the short form, or remove '\(item.value)'.",
                    related: [.init("the condition stands here", at: lost.range)])
            }
        }
    }
}
