import Diagnostics

/// An example of either would take a page of brackets.
extension CodeDocumentation {
    static let nestingTooDeep = CodeDocumentation(
        .nestingTooDeep, .error, "More levels of nesting than any instrument has.",
        reason: "An instrument needs some six levels; dozens come from brackets that are not closed.",
        remedy: "Check the brackets and the indentation around the place.",
        failing: [], passing: [])

    static let documentTooLarge = CodeDocumentation(
        .documentTooLarge, .error, "A document of more values than any instrument has.",
        reason:
            "An instrument needs some thousands of keys and values, and 200,000 are read. An alias counts as all that it stands for: one within the value of another multiplies, and a short file can stand for billions.",
        remedy: "Split the instrument; where it has aliases, repeat less with them.",
        failing: [],
        passing: [
            .sections(
                "responses:\n  degree: {labels: &steps [Not at all, Somewhat, Extremely]}\n  extent: {labels: *steps}\n")
        ])
}
