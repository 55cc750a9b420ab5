import Diagnostics

extension CodeDocumentation {
    static let translationOfAnother = CodeDocumentation(
        .translationOfAnother, .error, "A translation of another instrument.",
        reason: "By its file's name it belongs to the instrument beside it.",
        remedy: "Write the instrument's name under 'of', or rename the file.",
        failing: [.translation("of: ⟦another⟧\ntitle: Beispiel\n")],
        passing: [.translation("of: example\ntitle: Beispiel\n")])

    static let translationLanguage = CodeDocumentation(
        .translationLanguage, .error,
        "A translation whose language is not the one that its file's name gives.",
        reason: "Everything that is made from a translation is found by its language.",
        remedy: "Rename the file, or correct its language.",
        failing: [
            .translation("translation: ⟦fr⟧\ntitle: Exemple\n"),
            .translation("translation: ⟦en⟧\ntitle: Example\n"),
        ],
        passing: [.translation("translation: DE\ntitle: Beispiel\n")])

    static let translationUnreadable = CodeDocumentation(
        .translationUnreadable, .error, "A translation that cannot be read.",
        reason: "It stands beside the instrument, and would be left out unseen.",
        remedy: "Check the file's permissions, or remove it.", failing: [], passing: [])

    static let nothingToTranslate = CodeDocumentation(
        .nothingToTranslate, .error, "A translation of a text that the instrument lacks.",
        reason: "A translation adds nothing to an instrument: what it says would never be shown.",
        remedy: "Remove it, or add the text to the instrument.",
        failing: [.translation("scales:\n  all_items: {title: ⟦Alle zusammen⟧}\n")],
        passing: [.translation("definition: Wie ruhig jemand ist.\n")])
}
