import Diagnostics
import InstrumentModel

/// A condition that compares an answer with a code that it cannot have.
struct ConditionOutsideScale: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0221", "condition-outside-scale"), .error,
        "A condition that compares an answer with a code that it cannot have.",
        reason:
            "Such a comparison comes out the same for everybody, so that the wrong people are asked; most often the code was taken from another response scale.",
        remedy:
            "Compare with a code of the item's response scale. A missing code counts as no answer: write not answered(item).",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: calm = ⟦0⟧ or calm > ⟦7⟧}
                """),
            .sections(
                """
                responses:
                  degree: {options: {1: Not at all, 2: Somewhat, 3: Very}, missing: {-9: Refused}}
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: calm = ⟦-9⟧}
                """),
        ],
        passing: [
            .sections(
                """
                responses:
                  sure: {range: {from: 0, to: 100, step: 10}, missing: {-9: Refused}}
                items:
                  calm: {responses: sure, text: How sure are you that you can stay calm?}
                  tense: {responses: sure, text: How sure are you that you can relax?, ask_if: calm > 55 or not answered(calm)}
                scales:
                  calmness: {items: [calm, tense], score: mean, answered: 1}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        // A condition that several parts share is judged once.
        var judged: Set<SourceRange> = []
        return context.asking.conditional.flatMap { item -> [LintFinding] in
            guard let condition = item.askIf, judged.insert(condition.range).inserted else { return [] }
            return context.asking.outsideCodes[item.id.value, default: []].map {
                finding($0.code, $0.item, in: context.instrument)
            }
        }
    }

    private func finding(
        _ code: Located<Int>, _ item: Item, in instrument: Instrument
    ) -> LintFinding {
        let scale = instrument.responseScale(item.responses.value)
        let isMissing = scale?.missing.contains { $0.code.value == code.value } ?? false
        let options = scale?.options ?? []
        let shown = options.prefix(12).map { String($0.code.value) }.joined(separator: ", ")
        return LintFinding(
            isMissing
                ? "\(code.value) says that there is no answer to '\(item.id.value)'"
                : "No answer to '\(item.id.value)' has the code \(code.value)",
            at: code.range,
            advice: isMissing
                ? "Write not answered(\(item.id.value))."
                : "The codes of '\(item.responses.value)' are \(shown)\(options.count > 12 ? ", …" : "").")
    }
}
