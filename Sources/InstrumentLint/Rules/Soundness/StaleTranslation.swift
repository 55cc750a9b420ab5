import Diagnostics
import InstrumentModel

/// A translation of a text that has changed since.
struct StaleTranslation: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0281", "stale-translation"), .warning,
        "A translation of a text that has changed since.",
        reason:
            "Two language versions that do not say the same do not measure the same, and their scores cannot be compared.",
        sources: [
            "van de Vijver, F., & Tanzer, N. K. (2004). Bias and equivalence in cross-cultural assessment: An overview. European Review of Applied Psychology, 54(2), 119–135."
        ],
        remedy: "Translate the text as it is now, and put it under source.",
        failing: [
            .translation(
                """
                items:
                  calm: {source: ⟦How serene do you feel?⟧, text: Wie ruhig fühlen Sie sich?}
                  tense: {source: How tense do you feel?, text: Wie angespannt fühlen Sie sich?}
                """)
        ],
        passing: [
            .translation(
                """
                items:
                  calm:
                    source: >-
                      How calm do
                      you feel?
                    text: Wie ruhig fühlen Sie sich?
                  tense: {source: How tense are you these days?, text: ''}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard !context.instrument.translations.isEmpty else { return [] }
        let texts = context.instrument.translatableTexts
        return context.instrument.translations.flatMap { translation in
            texts.compactMap { current -> LintFinding? in
                guard let translated = translation.texts[current.place], translated.text != nil,
                    let source = translated.source, translated.isStale(against: current)
                else { return nil }
                return LintFinding(
                    "The original of the translation of \(current.name) has changed",
                    at: source.range,
                    advice:
                        "It was '\(source.value)' and is now '\(current.source)'. Translate it anew, and write the new text under source.",
                    about: Set([current.place.owner].compactMap(\.self)))
            }
        }
    }
}
