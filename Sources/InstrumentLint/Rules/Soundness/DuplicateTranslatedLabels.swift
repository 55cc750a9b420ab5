import Diagnostics
import InstrumentModel

/// Two answers that a translation calls by one name.
struct DuplicateTranslatedLabels: LintRule {
    let documentation = CodeDocumentation(
        DiagnosticCode("SW0283", "duplicate-translated-labels"), .error,
        "Two answers that a translation calls by one name.",
        reason:
            "Neither respondents nor data could tell the two answers apart, though the original does.",
        remedy: "Give each answer a label of its own.",
        failing: [
            .translation(
                """
                responses:
                  degree: {1: Gar nicht, 2: Etwas, 3: ⟦etwas⟧, 4: Ziemlich, 5: Äußerst}
                """)
        ],
        passing: [
            .translation(
                """
                responses:
                  degree: {1: Gar nicht, 2: Etwas, 3: '', 4: '', 5: Äußerst}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.translations.flatMap { translation in
            context.instrument.responseScales.flatMap { repeats(in: $0, translation) }
        }
    }

    private func repeats(in scale: ResponseScale, _ translation: Translation) -> [LintFinding] {
        var seen: [String: Wording] = [:]
        let codes = scale.options.map(\.code.value) + scale.missing.map(\.code.value)
        return codes.compactMap { code -> LintFinding? in
            let place = TextPlace.label(responseScale: scale.id.value, code: code)
            guard let label = translation[place] else { return nil }
            let text = label.plain
            guard let first = seen[text.lowercased()] else {
                seen[text.lowercased()] = label
                return nil
            }
            return LintFinding(
                "The label '\(text)' stands twice in the translation of '\(scale.id.value)'",
                at: label.range, advice: "Give each answer a label of its own.",
                related: [.init("first given here", at: first.range)], about: [scale.id.value])
        }
    }
}
