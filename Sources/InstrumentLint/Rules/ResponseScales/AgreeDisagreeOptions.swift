import Diagnostics
import InstrumentModel

/// Options that ask for agreement instead of for what is measured.
struct AgreeDisagreeOptions: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0401", "agree-disagree-options"), .warning,
        "Options that ask for agreement instead of for what is measured.",
        reason:
            "Many people agree with whatever is said, and disagreeing can mean too much as well as too little; options that name the degree itself give more reliable answers (Saris et al. 2010; Gehlbach & Artino 2018).",
        sources: [
            "Saris, W. E., Revilla, M., Krosnick, J. A., & Shaeffer, E. M. (2010). Comparing questions with agree/disagree response options to questions with item-specific response options. Survey Research Methods, 4, 61–79.",
            "Gehlbach, H., & Artino, A. R. (2018). The survey checklist (manifesto). Academic Medicine, 93(3), 360–366.",
        ],
        remedy:
            "Ask a question, and label the options with its answers: 'How calm do you feel?', 'Not at all calm' to 'Extremely calm'.",
        failing: [
            .sections(
                """
                responses:
                  degree: {labels: [⟦Strongly disagree⟧, Disagree, Neither agree nor disagree, Agree, Strongly agree]}
                """),
            .sections(
                """
                responses:
                  degree: {range: {from: 0, to: 10}, anchors: {0: ⟦Do not agree⟧, 10: Fully agree}}
                """),
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all agreeable, Slightly agreeable, Somewhat agreeable, Quite agreeable, Extremely agreeable]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishResponseScales.compactMap { scale, labels in
            guard labels.families == [.agreement], let first = scale.labels.first else { return nil }
            return LintFinding(
                "The response scale '\(scale.id.value)' asks for agreement", at: first.range,
                advice: "Ask a question, and label the options with its answers.",
                about: [scale.id.value])
        }
    }
}
