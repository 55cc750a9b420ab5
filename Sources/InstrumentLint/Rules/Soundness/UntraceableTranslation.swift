import Diagnostics
import InstrumentModel

/// Translations that do not say of what.
struct UntraceableTranslation: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0284", "untraceable-translation"), .note,
        "Translated texts without the text that was translated.",
        reason:
            "When the instrument changes, nobody can tell which of them are out of date.",
        remedy: "Put the text that was translated under source.",
        failing: [
            .translation(
                """
                translation: ⟦de⟧
                items:
                  calm: Wie ruhig fühlen Sie sich?
                  tense: {source: How tense do you feel?, text: Wie angespannt fühlen Sie sich?}
                """)
        ],
        passing: [
            .translation(
                """
                items:
                  calm: {source: How calm do you feel?, text: Wie ruhig fühlen Sie sich?}
                  tense: ''
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.translations.compactMap { translation in
            let count = translation.texts.values.count { $0.text != nil && $0.source == nil }
            guard count > 0 else { return nil }
            return LintFinding(
                "\(count) text\(count == 1 ? " stands" : "s stand") without what \(count == 1 ? "it translates" : "they translate")",
                at: translation.language.range,
                advice:
                    "Write them as {source: the original, text: the translation}, once they have been compared with the original."
            )
        }
    }
}
