import Diagnostics
import InstrumentModel

/// Texts of the instrument that a translation does not have yet.
///
/// What it finds concerns many texts at once, so that it can be allowed for all of them or for none.
struct IncompleteTranslation: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0280", "incomplete-translation"), .warning,
        "Texts of the instrument that a translation does not have yet.",
        reason:
            "Where a translation is silent, people would read the original language in the middle of their own.",
        sources: [
            "International Test Commission (2017). The ITC guidelines for translating and adapting tests (2nd ed.)."
        ],
        remedy:
            "Translate the texts; 'scalewright translate' adds those that are missing, with their sources.",
        failing: [
            .translation(
                """
                translation: ⟦de⟧
                title: Beispiel
                definition: Wie ruhig jemand ist.
                responses:
                  degree: {1: Gar nicht, 2: Etwas, 3: Teilweise, 4: Ziemlich, 5: Äußerst}
                """),
            .translation(
                """
                title: Beispiel
                definition: Wie ruhig jemand ist.
                ⟦responses⟧: {degree: {1: Gar nicht, 2: Etwas, 3: Teilweise, 4: '', 5: Äußerst}}
                items: {calm: Wie ruhig sind Sie?, tense: Wie angespannt sind Sie?}
                """),
        ],
        passing: [
            .translation(
                """
                title: Beispiel
                definition: Wie ruhig jemand ist.
                responses:
                  degree: {1: Gar nicht, 2: Etwas, 3: Teilweise, 4: Ziemlich, 5: Äußerst}
                items: {calm: Wie ruhig sind Sie?, tense: Wie angespannt sind Sie?}
                """)
        ])

    private static let mostNamed = 8

    func check(_ context: LintContext) -> [LintFinding] {
        guard !context.instrument.translations.isEmpty else { return [] }
        let texts = context.instrument.translatableTexts
        return context.instrument.translations.filter(\.isFullyRead).flatMap { translation in
            let lacking = texts.filter { translation[$0.place] == nil }
            return TextPlace.Part.allCases.compactMap { part -> LintFinding? in
                let inPart = lacking.filter { $0.place.part == part }
                return inPart.isEmpty ? nil : finding(inPart, in: part, of: translation)
            }
        }
    }

    private func finding(
        _ texts: [TranslatableText], in part: TextPlace.Part, of translation: Translation
    ) -> LintFinding {
        let language = translation.language.value
        let count = texts.count == 1 ? "1 text" : "\(texts.count) texts"
        let whole = part == .instrument ? "" : " of the \(part.name)"
        let named = texts.prefix(Self.mostNamed).map(\.name).joined(separator: ", ")
        let others = texts.count - Self.mostNamed
        return LintFinding(
            "The translation into '\(language)' lacks \(count)\(whole)",
            at: translation.range(of: part),
            advice:
                "Translate \(named)\(others > 0 ? " and \(others) more" : ""). 'scalewright translate --update' adds what is missing to the file."
        )
    }
}
