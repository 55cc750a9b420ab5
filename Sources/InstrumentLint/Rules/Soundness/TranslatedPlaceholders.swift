import Diagnostics
import InstrumentModel

/// A translation that speaks of other people than the original does.
struct TranslatedPlaceholders: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0282", "translated-placeholders"), .error,
        "A translation that speaks of other people than the original does.",
        reason:
            "A placeholder stands for a person whose name is filled in. With other placeholders the question is about somebody else, or about nobody.",
        sources: [
            "International Test Commission (2017). The ITC guidelines for translating and adapting tests (2nd ed.)."
        ],
        remedy: "Use the placeholders of the original, as they are spelled there.",
        failing: [
            .translation(
                """
                items:
                  calm: {source: How calm do you feel?, text: ⟦"Wie ruhig ist {person}?"⟧}
                  tense: {source: How tense do you feel?, text: Wie angespannt fühlen Sie sich?}
                """)
        ],
        passing: [
            .translation(
                """
                items:
                  calm: {source: How calm do you feel?, text: 'Wie ruhig {{in Worten}} fühlen Sie sich?'}
                  tense: Wie angespannt fühlen Sie sich?
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard !context.instrument.translations.isEmpty else { return [] }
        let texts = context.instrument.translatableTexts.filter(\.place.takesPlaceholders)
        return context.instrument.translations.flatMap { translation in
            texts.compactMap { current -> LintFinding? in
                guard let text = translation[current.place] else { return nil }
                let used = Set(text.placeholders)
                guard used != current.placeholders else { return nil }
                return LintFinding(
                    "The translation of \(current.name) \(difference(used, current.placeholders))",
                    at: text.range, advice: advice(current),
                    about: Set([current.place.owner].compactMap(\.self)))
            }
        }
    }

    /// "has {nurse}, and lacks {patient}".
    private func difference(_ used: Set<String>, _ expected: Set<String>) -> String {
        func list(_ names: Set<String>) -> String {
            names.sorted().map { "{\($0)}" }.joined(separator: " and ")
        }
        let added = used.subtracting(expected)
        let lost = expected.subtracting(used)
        let parts = [
            added.isEmpty ? nil : "has \(list(added)), which the original has not",
            lost.isEmpty ? nil : "lacks \(list(lost))",
        ]
        return parts.compactMap(\.self).joined(separator: ", and ")
    }

    private func advice(_ current: TranslatableText) -> String {
        current.placeholders.isEmpty
            ? "Take the placeholder out; double a brace that belongs to the text."
            : "The original reads '\(current.source)'. What stands in braces is not translated."
    }
}
