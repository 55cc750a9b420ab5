import InstrumentModel

extension KeySection {
    static let settingKeys = [
        KeySpecification(
            "lint", .section(lint), "How the instrument wants to be judged.",
            whenAbsent: "Every rule as it comes, and no side is taken on reversed items.",
            example: "{profile: balanced}"),
        KeySpecification(
            "allow", .list(.section(allowance)),
            "Findings that stand for a reason. Errors cannot be allowed.",
            example:
                "[{rule: prorated-sum, scales: [calmness], because: The published norms are sums.}]",
            problems: ["unknown-rule", "soundness-not-waivable", "idle-allowance"]),
    ]

    public static let lint = KeySection(
        "lint settings", plural: "lint settings", "How the instrument wants to be judged.",
        [
            KeySpecification(
                "profile", .choice(profiles), "What is thought of reversed items.",
                whenAbsent: "No side is taken.", example: "balanced"),
            KeySpecification(
                "levels", .mapping(.reference(.rule), .choice(levels)),
                "How much single rules matter here.", example: "{prorated-sum: error}",
                problems: ["unknown-rule", "soundness-not-waivable"]),
        ])

    public static let allowance = KeySection(
        "an allowance", plural: "allowances",
        "Findings of one rule that stand, with the reason. Without items, scales, forms or responses it holds for the whole instrument.",
        [
            KeySpecification(
                "rule", .reference(.rule), required: true, "The rule, by slug or code.",
                example: "prorated-sum", problems: ["unknown-rule"]),
            KeySpecification(
                "items", .list(.reference(.item)), "The items concerned.", example: "[calm]"),
            KeySpecification(
                "scales", .list(.reference(.score)), "The scales and composites concerned.",
                example: "[calmness]"),
            KeySpecification(
                "forms", .list(.reference(.form)), "The forms concerned.", example: "[student]"),
            KeySpecification(
                "responses", .list(.reference(.responseScale)), "The response scales concerned.",
                example: "[degree]"),
            KeySpecification(
                "because", .text, required: true, "Why it may stand.",
                example: "Cognitive interviews with 12 students, March 2026."),
        ])

    private static let profiles = [
        ValueType.Choice(
            LintSettings.Profile.unreversed.rawValue, "Reversed items are discouraged."),
        ValueType.Choice(
            LintSettings.Profile.balanced.rawValue, "Items of both directions are wanted."),
    ]

    private static let levels = [
        ValueType.Choice(LintSettings.Level.error.rawValue, "Nothing is emitted while it is found."),
        ValueType.Choice(LintSettings.Level.warning.rawValue, "Shown; the instrument can be used."),
        ValueType.Choice(LintSettings.Level.note.rawValue, "Shown as a remark."),
        ValueType.Choice(LintSettings.Level.off.rawValue, "Not checked."),
    ]
}
