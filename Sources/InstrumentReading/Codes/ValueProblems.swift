import Diagnostics

extension CodeDocumentation {
    static let wrongType = CodeDocumentation(
        .wrongType, .error, "A value of another kind than its place expects.",
        reason:
            "A list where text belongs, or text where a number belongs, could only be taken for something by guessing.",
        remedy: "Write the kind of value that the message names.",
        failing: [
            .sections("authors: ⟦A. Author⟧\n"),
            .sections("responses:\n  degree: {options: {1: Not at all, ⟦two⟧: Somewhat, 3: Very}}\n"),
        ],
        passing: [
            .sections("authors: [A. Author]\nresponses:\n  degree: {options: {1: No, 2: '2', 3: yes}}\n")
        ])

    static let invalidValue = CodeDocumentation(
        .invalidValue, .error, "A value of the right kind that means nothing at its place.",
        reason: "A score could not be computed from it, or would be by a rule that nobody chose.",
        remedy: "Write one of the values that the message names.",
        failing: [
            .sections("scales:\n  calmness: {items: [calm, tense], score: ⟦average⟧, answered: all}\n"),
            .sections("scales:\n  calmness: {items: [calm, tense], score: mean, answered: ⟦120%⟧}\n"),
        ],
        passing: [
            .sections("scales:\n  average: {items: [calm, tense], score: mean, answered: 100%}\n")
        ])

    static let placeholderSyntax = CodeDocumentation(
        .placeholderSyntax, .error, "Braces in a wording that hold no placeholder.",
        reason: "Braces hold the role of a person whose name is filled in: {student}.",
        remedy: "Double a brace that belongs to the text: {{ or }}.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: ⟦"How calm {today do you feel?"⟧}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: "How calm {{today}} do you feel?"}
                """)
        ])

    static let emptyValue = CodeDocumentation(
        .emptyValue, .error, "A key with nothing behind it.",
        reason: "An empty text or section is most often one that was to be written later.",
        remedy: "Write it, or remove the key.",
        failing: [
            .sections("definition: ⟦''⟧\n"), .sections("responses:\n  degree: {labels: [Not at all, ⟦''⟧, Very]}\n"),
        ],
        passing: [.sections("definition: '0'\nforms:\n  self:\n")])
}
