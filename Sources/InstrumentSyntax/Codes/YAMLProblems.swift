import Diagnostics

extension CodeDocumentation {
    static let yamlSyntax = CodeDocumentation(
        .yamlSyntax, .error, "Text that YAML cannot read.",
        reason:
            "Nothing behind the place can be read with certainty, so that only what stands before it is checked.",
        remedy:
            "Look at the quotes, brackets, colons and indentation at the place and just above it. Text with a colon and a space in it needs quotes.",
        failing: [
            .sections("title: Mood⟦:⟧ a daily check\n"),
            .file("title: Mood\nauthors: [A. Author, B. Author\nversion⟦:⟧ 1.0.0\n"),
        ],
        passing: [.sections("title: 'Mood: a daily check'\n")])

    static let tabIndentation = CodeDocumentation(
        .tabIndentation, .error, "A line that is indented with a tab.",
        reason: "YAML counts spaces, and a tab has no agreed width.",
        remedy: "Indent with spaces; most editors can convert the whole file, and so can --fix.",
        failing: [
            .sections("items:\n⟦\t⟧calm: {responses: degree, text: How calm do you feel?}\nscales:\n⟦\t⟧calmness: {items: [calm], score: mean, answered: all}\n")
        ],
        passing: [.sections("definition: |\n  How calm people are,\n  \tand how tense.\n")])

    static let unknownAlias = CodeDocumentation(
        .unknownAlias, .error, "An alias that repeats nothing.",
        reason: "An alias, *name, stands for the value that the anchor &name marks above it.",
        remedy:
            "Mark the value with the anchor before it is repeated, or put the text in quotes if the asterisk belongs to it.",
        failing: [.sections("forms:\n  self: ⟦*common⟧\n")],
        passing: [
            .sections(
                "responses:\n  degree: {labels: &steps [Not at all, Somewhat, Extremely]}\n  extent: {labels: *steps}\n")
        ])

    static let duplicateKey = CodeDocumentation(
        .duplicateKey, .error, "A key that stands twice in one mapping.",
        reason: "Only one of the two values could count, and YAML does not say which.",
        remedy: "Remove one of them, or give it another name.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  ⟦calm⟧: {responses: degree, text: How calm are you now?}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {title: Calmness, items: [calm], score: mean, answered: all}
                  tension: {title: Tension, items: [tense], score: mean, answered: all}
                """)
        ])

    static let yamlTag = CodeDocumentation(
        .yamlTag, .error, "A YAML tag such as !!str or !important.",
        reason:
            "Every value is read by the type that its place expects: a label No stays text without being told.",
        remedy: "Remove the tag; put text in quotes if it starts with an exclamation mark.",
        failing: [.sections("title: ⟦!!str Mood⟧\n")],
        passing: [.sections("title: '!mood'\nversion: 1.10\n")])

    static let keyNotText = CodeDocumentation(
        .keyNotText, .error, "A key that is a list or a mapping.",
        reason:
            "Keys are names. A placeholder in braces is read as a mapping when it stands before a colon.",
        remedy: "Put a name before the colon; put text in braces into quotes.",
        failing: [.sections("forms:\n  self: {target: friend, names: {⟦{friend}⟧: this friend}}\n")],
        passing: [.sections("forms:\n  self: {target: friend, names: {friend: this friend}}\n")])
}
