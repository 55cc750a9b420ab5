import Diagnostics

/// What is known about problems of the settings by which an instrument wants to be judged.
public enum SettingsDocumentation {
    /// In the order of the codes.
    public static let all: [CodeDocumentation] = [
        .unknownRule, .soundnessNotWaivable, .idleAllowance,
    ]
}

extension CodeDocumentation {
    static let unknownRule = CodeDocumentation(
        .unknownRule, .error, "A rule that does not exist is allowed or weighed.",
        reason: "A misspelt rule would go on being checked as before.",
        remedy: "Name the rule by code or slug, as its findings show them; 'scalewright explain --list' has all.",
        failing: [
            .sections("lint:\n  levels: {⟦prorated-sums⟧: off}\n")
        ],
        passing: [.sections("lint:\n  levels: {prorated-sum: off}\n")])

    static let soundnessNotWaivable = CodeDocumentation(
        .soundnessNotWaivable, .error, "A rule of soundness is allowed or weighed.",
        reason: "What it finds would make scores wrong, whatever the reason; nothing is emitted from it.",
        remedy: "Mend what the rule finds, and remove the allowance.",
        failing: [
            .sections("allow:\n  - {rule: ⟦duplicate-options⟧, because: The labels differ in print.}\n")
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm, tense], score: sum, answered: 1}
                allow:
                  - {rule: prorated-sum, because: The published norms are sums.}
                """)
        ])

    static let idleAllowance = CodeDocumentation(
        .idleAllowance, .warning, "An allowance that lets nothing stand.",
        reason: "An allowance outlives its cause unseen, and then hides the next one.",
        remedy: "Remove it, or check which items and scales it names.",
        failing: [
            .sections("allow:\n  - {rule: ⟦prorated-sum⟧, because: The published norms are sums.}\n")
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm, tense], score: sum, answered: 1}
                allow:
                  - {rule: prorated-sum, because: The published norms are sums.}
                """)
        ])
}
