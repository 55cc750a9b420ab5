import Diagnostics

extension CodeDocumentation {
    static let unknownKey = CodeDocumentation(
        .unknownKey, .error, "A key that its place does not have.",
        reason: "A misspelt key would be lost without a word, and its value with it.",
        remedy: "Take the key that the message suggests, or one of those that it lists.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, ⟦answerd⟧: 75%}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  answerd: {items: [calm], reversed: [tense], score: mean, answered: 75%}
                """)
        ])

    static let missingKey = CodeDocumentation(
        .missingKey, .error, "A key that has to be there and is not.",
        reason: "What it says cannot be guessed from the rest of the instrument.",
        remedy: "Add the key; the message shows how it may read.",
        failing: [
            .sections(
                """
                items:
                  ⟦calm⟧: {text: How calm do you feel?}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                """)
        ],
        passing: [.sections("items:\n  calm: {responses: degree, text: How calm do you feel?}\n")])

    static let missingDataRule = CodeDocumentation(
        .missingDataRule, .error, "A scale that does not say how much must be answered.",
        reason:
            "How many answers make a score changes the scores. A default would decide it unseen, and the mean of the items that happen to be answered is biased unless the items are alike.",
        sources: [
            "Mazza, G. L., Enders, C. K., & Ruehlman, L. S. (2015). Addressing item-level missing data: A comparison of proration and full information maximum likelihood estimation. Multivariate Behavioral Research, 50(5), 504–519."
        ],
        remedy: "Add 'answered: 75%', a number of items, or 'answered: all'.",
        failing: [.sections("scales:\n  ⟦calmness⟧: {items: [calm], reversed: [tense], score: mean}\n")],
        passing: [
            .sections("scales:\n  calmness: {items: [calm], reversed: [tense], score: mean, answered: 1}\n")
        ])
}
