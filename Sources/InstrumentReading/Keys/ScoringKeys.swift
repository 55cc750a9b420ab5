extension KeySection {
    public static let responseScale = KeySection(
        "a response scale",
        [
            KeySpecification(
                "labels", "a list of labels", "The options' labels, coded 1, 2, 3… in order.",
                example: "[Not at all, Somewhat, Extremely]"),
            KeySpecification(
                "options", "a mapping of code to label",
                "The options with codes of your own, lowest or highest first.",
                example: "{0: Never, 1: Sometimes, 2: Often}"),
            KeySpecification(
                "range", "a mapping with from, to and step",
                "Evenly spaced codes, such as 0 to 100 by 10.",
                example: "{from: 0, to: 100, step: 10}"),
            KeySpecification(
                "anchors", "a mapping of code to label", "Labels for some codes of a range.",
                example: "{0: Cannot do at all, 100: Highly certain}"),
            KeySpecification(
                "missing", "a mapping of code to label",
                "Codes that say why there is no answer; they are never scored.",
                example: "{-99: Prefer not to say}"),
        ])

    public static let range = KeySection(
        "a range",
        [
            KeySpecification(
                "from", "a whole number", required: true, "The lowest code.", example: "0"),
            KeySpecification(
                "to", "a whole number", required: true, "The highest code.", example: "100"),
            KeySpecification(
                "step", "a whole number", "The distance between codes; 1 if left out.",
                example: "10"),
        ])

    public static let item = KeySection(
        "an item",
        [
            KeySpecification(
                "topic", "text", "Which part of the content the item covers.", example: "respect"),
            KeySpecification(
                "parallel", "same_target, shared or mirror",
                "How the two forms' versions relate: both rate the same person, both rate what they share, or each rates the other.",
                example: "mirror"),
            KeySpecification(
                "anchored_in", "a form",
                "The only form that asks the item, when that is on purpose.", example: "student"),
            KeySpecification(
                "responses", "a response scale", required: true, "The answers that it accepts.",
                example: "degree"),
            KeySpecification(
                "text", "text, or a mapping of form to text", required: true,
                "The wording; one for each form when there are several.",
                example: "{teacher: How respectful is {student}?, student: How respectful is {teacher}?}"
            ),
        ])

    public static let scale = KeySection(
        "a scale",
        [
            KeySpecification(
                "title", "text", "The scale's title for people.", example: "Positivity"),
            KeySpecification(
                "definition", "text", "What the scale measures.",
                example: "How caring and respectful the relationship is."),
            KeySpecification(
                "items", "a list of items, or a mapping of form to list",
                "The items that count as they are answered.", example: "[calm, rested]"),
            KeySpecification(
                "reversed", "a list of items, or a mapping of form to list",
                "The items that count reversed, within the bounds that their response scale declares.",
                example: "[tense]"),
            KeySpecification(
                "score", "mean or sum", required: true, "How the items make the score.",
                example: "mean"),
            KeySpecification(
                "answered", "a share, a number of items, or all", required: true,
                "How much must be answered for there to be a score.", example: "75%"),
            KeySpecification(
                "reliability", "a mapping of measure to minimum",
                "What pilot data must show before the scale is trusted.",
                example: "{alpha: 0.80}"),
        ])

    public static let reliability = KeySection(
        "a reliability demand",
        [
            KeySpecification(
                "alpha", "a number", "Raw coefficient alpha, at least.", example: "0.80"),
            KeySpecification(
                "alpha_lower", "a number",
                "The lower bound of alpha's 95 % interval, at least.", example: "0.70"),
            KeySpecification(
                "item_rest", "a number", "Every item's item-rest correlation, at least.",
                example: "0.20"),
            KeySpecification(
                "n", "a whole number", "The rows that the figures rest on, at least.",
                example: "100"),
        ])
}
