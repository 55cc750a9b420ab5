import Diagnostics

/// An example of either would take a page of brackets.
extension CodeDocumentation {
    static let nestingTooDeep = CodeDocumentation(
        .nestingTooDeep, .error, "More levels of nesting than any instrument has.",
        reason: "An instrument needs some six levels; dozens come from brackets that are not closed.",
        remedy: "Check the brackets and the indentation around the place.",
        failing: [], passing: [])

    static let documentTooLarge = CodeDocumentation(
        .documentTooLarge, .error, "Aliases that multiply a document beyond any instrument's size.",
        reason:
            "An alias within the value of another one multiplies, and a short file can stand for billions of values.",
        remedy: "Repeat less with aliases, or split the instrument.",
        failing: [],
        passing: [
            .sections(
                "responses:\n  degree: {labels: &steps [Not at all, Somewhat, Extremely]}\n  extent: {labels: *steps}\n")
        ])
}
