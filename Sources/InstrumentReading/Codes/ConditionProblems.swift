import Diagnostics

extension CodeDocumentation {
    static let conditionSyntax = CodeDocumentation(
        .conditionSyntax, .error, "A condition that cannot be read.",
        reason: "A condition that is read otherwise than it is meant asks the wrong people.",
        remedy:
            "Compare an item with a code or a quoted label – 'met > 1', \"mood in ['Often', 'Always']\", 'answered(met)' – and join comparisons by and, or and not.",
        failing: [
            .sections(
                """
                items:
                  met: {responses: degree, text: How often did you meet?}
                  warm: {responses: degree, ask_if: met ⟦==⟧ 1, text: How warm was it?}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  met: {responses: degree, text: How often did you meet?}
                  warm: {responses: degree, ask_if: met = 2 or met > 3, text: How warm was it?}
                scales:
                  contact: {items: [met, warm], score: mean, answered: 1}
                """)
        ])
}
