import Diagnostics
import InstrumentModel

/// Two answers, or two bands of scores, that a translation calls by one name.
struct DuplicateTranslatedLabels: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0283", "duplicate-translated-labels"), .error,
        "Two answers, or two bands of scores, that a translation calls by one name.",
        reason: "Neither people nor data could tell the two apart, though the original does.",
        remedy: "Give each answer a label of its own, and each band a name of its own.",
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
            context.instrument.responseScales.flatMap { answers(to: $0, translation) }
                + context.instrument.cutoffs.flatMap { bands(of: $0, translation) }
        }
    }

    private func answers(to scale: ResponseScale, _ translation: Translation) -> [LintFinding] {
        let codes = scale.options.map(\.code.value) + scale.missing.map(\.code.value)
        let places = codes.map { TextPlace.label(responseScale: scale.id.value, code: $0) }
        return repeats(among: places, in: translation).map { label, first in
            LintFinding(
                "The label '\(label.plain)' stands twice in the translation of '\(scale.id.value)'",
                at: label.range, advice: "Give each answer a label of its own.",
                related: [.init("first given here", at: first.range)], about: [scale.id.value])
        }
    }

    private func bands(of cutoffs: Cutoffs, _ translation: Translation) -> [LintFinding] {
        let places = cutoffs.bands.indices.map {
            TextPlace.band(cutoffs: cutoffs.id.value, position: $0 + 1)
        }
        return repeats(among: places, in: translation).map { name, first in
            LintFinding(
                "The band '\(name.plain)' stands twice in the translation of '\(cutoffs.id.value)'",
                at: name.range, advice: "Give each band a name of its own.",
                related: [.init("first given here", at: first.range)])
        }
    }

    /// The texts that are another's as well but for case, each with the first of its kind.
    private func repeats(
        among places: [TextPlace], in translation: Translation
    ) -> [(text: Wording, first: Wording)] {
        var seen: [String: Wording] = [:]
        return places.compactMap { place in
            guard let text = translation[place] else { return nil }
            let folded = text.plain.lowercased()
            if let first = seen[folded] { return (text, first) }
            seen[folded] = text
            return nil
        }
    }
}
