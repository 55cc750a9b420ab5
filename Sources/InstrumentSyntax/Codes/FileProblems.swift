import Diagnostics

extension CodeDocumentation {
    static let emptyFile = CodeDocumentation(
        .emptyFile, .error, "A file with nothing in it, or nothing but comments.",
        reason: "An instrument has at least a name, an item and a scale.",
        remedy:
            "Start with the lines 'scalewright: 1' and 'instrument: my_instrument', or check that the file was saved.",
        failing: [.file("⟦⟧# The items are still to come.\n")],
        passing: [.sections("# The items came.\ntitle: Mood\n")])

    /// Bytes that are no text cannot be shown as an example.
    static let notText = CodeDocumentation(
        .notText, .error, "A file that is not UTF-8 text.",
        reason:
            "Instruments are read as UTF-8. In any other encoding, letters beyond A to Z would turn into other ones without a word.",
        remedy: "Check that this is the file you meant, and save it as UTF-8.",
        failing: [],
        passing: [.sections("title: Überdruss und Gelassenheit – 心の状態\n")])

    /// An example would be as long as what it shows.
    static let fileTooLarge = CodeDocumentation(
        .fileTooLarge, .error, "A file that is longer than any instrument.",
        reason:
            "A few hundred items take some tens of kilobytes. Megabytes are another file, most often data.",
        remedy: "Check that this is the file you meant.",
        failing: [], passing: [])

    static let severalDocuments = CodeDocumentation(
        .severalDocuments, .error, "A second YAML document in the file.",
        reason: "A file holds one instrument; a second one would go unread.",
        remedy: "Remove the line ---, or move what follows to a file of its own.",
        failing: [.file(soundFile + "⟦---⟧\nscalewright: 1\ninstrument: tension\n")],
        passing: [.file("---\n" + soundFile + "...\n")])

    private static let soundFile = """
        scalewright: 1
        instrument: calmness
        title: Calmness
        version: 1.0.0
        language: en
        responses: {degree: {labels: [Not at all, Somewhat, Extremely]}}
        items: {calm: {responses: degree, text: How calm do you feel?}}
        scales: {calmness: {items: [calm], score: mean, answered: all}}

        """
}
