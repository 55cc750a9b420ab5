import Diagnostics

extension CodeDocumentation {
    static let invalidName = CodeDocumentation(
        .invalidName, .error, "A name that cannot be one everywhere.",
        reason:
            "Names become column names and identifiers in Swift, R, SPSS and SQL, which share only plain letters, digits and underscores.",
        remedy:
            "Start with a letter a–z, go on with letters, digits and _, and keep to 64 characters; titles and labels may hold anything.",
        failing: [.sections("instrument: ⟦mood-check⟧\n")],
        passing: [.sections("instrument: mood_check\ntitle: Mood-check\n")])

    static let unknownName = CodeDocumentation(
        .unknownName, .error, "A name that nothing in the instrument bears.",
        reason: "What it was meant to name would be left out of scores, or asked with other answers.",
        remedy: "Take the name that the message suggests, or declare what it names.",
        failing: [
            .sections("scales:\n  calmness: {items: [calm, ⟦tensed⟧], score: mean, answered: all}\n")
        ],
        passing: [
            .sections("scales:\n  calmness: {items: [calm, tense], score: mean, answered: all}\n")
        ])

    static let duplicateItem = CodeDocumentation(
        .duplicateItem, .error, "An item that stands twice in one list of a scale.",
        reason: "It would count double.",
        remedy: "Remove one of them.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm, tense, ⟦calm⟧], score: mean, answered: all}
                """),
            .sections(
                """
                scales:
                  calmness:
                    items:
                      - calm
                      - tense
                      - ⟦calm⟧
                    score: mean
                    answered: all
                """),
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm, tense], score: mean, answered: all}
                  quiet: {items: [calm], score: mean, answered: all}
                """)
        ])

    static let nameClash = CodeDocumentation(
        .nameClash, .error, "Two things whose names cannot be told apart in data.",
        reason:
            "Items, scales, keys and groups become columns, and so does the count of failed attention checks, 'attention_failed'. Two columns of one name, or of names that differ in case alone, are one column to SPSS and SQL.",
        remedy: "Give one of them another name.",
        failing: [
            .sections("groups: [calm]\nitems:\n  ⟦calm⟧: {responses: degree, text: How calm do you feel?}\n"),
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  ⟦Calm⟧: {responses: degree, text: How calm are you now?}
                """),
        ],
        passing: [
            .sections("groups: [ward]\nforms:\n  calm: {title: Calm}\n")
        ])
}
