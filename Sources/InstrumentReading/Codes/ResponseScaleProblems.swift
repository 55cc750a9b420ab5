import Diagnostics

extension CodeDocumentation {
    static let responseScaleShape = CodeDocumentation(
        .responseScaleShape, .error,
        "A response scale that declares its answers in two ways, in none, or has fewer than two.",
        reason:
            "Labels, options and a range are three ways to declare the same thing, and two of them could contradict each other. A question with one possible answer measures nothing.",
        remedy: "Keep the one that fits, with at least two answers.",
        failing: [
            .sections(
                """
                responses:
                  ⟦degree⟧: {labels: [Not at all, Very], options: {0: Not at all, 1: Very}}
                """),
            .sections("responses:\n  degree: {labels: ⟦[Very]⟧}\n"),
        ],
        passing: [
            .sections("responses:\n  degree: {range: {from: 0, to: 10}, anchors: {0: Not at all, 10: Very}}\n")
        ])
}
