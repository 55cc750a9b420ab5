import Diagnostics
import InstrumentModel

/// A response scale for confidence with fewer than eleven steps, or with codes below zero.
struct EfficacySteps: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0702", "efficacy-steps"), .note,
        "A response scale for confidence with fewer than eleven steps, or with codes below zero.",
        reason:
            "Confidence runs from none to complete, so that there is nothing below zero, and few steps lose differences between people (Bandura 2006). Young students may make use of no more than four (Toland & Usher 2016), so that this is a remark.",
        sources: [
            "Bandura, A. (2006). Guide for constructing self-efficacy scales. In F. Pajares & T. Urdan (Eds.), Self-efficacy beliefs of adolescents (pp. 307–337). Information Age.",
            "Toland, M. D., & Usher, E. L. (2016). Assessing mathematics self-efficacy: How many categories do we really need? Journal of Early Adolescence, 36(7), 932–960.",
        ],
        remedy: "Use a range from 0 to 10, or from 0 to 100 in tens.",
        failing: [
            .sections(
                """
                responses: {⟦sure⟧: {labels: [Not confident, Somewhat confident, Fully confident]}}
                items:
                  shy: {responses: sure, text: How confident are you that you can talk with a shy student?}
                """),
            .sections(
                """
                responses: {⟦sure⟧: {range: {from: -10, to: 10}, anchors: {-10: Cannot do, 10: Can do}}}
                items:
                  shy: {responses: sure, text: How confident are you that you can talk with a shy student?}
                """),
        ],
        passing: [
            .sections(
                """
                responses: {sure: {range: {from: 0, to: 100, step: 10}, anchors: {0: Not confident, 100: Fully confident}}}
                items:
                  shy: {responses: sure, text: How confident are you that you can talk with a shy student?}
                """),
            .stem("How calm do you feel?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let used = Set(context.efficacyStems.map(\.item.responses.value))
        return context.instrument.responseScales.compactMap { responses in
            guard used.contains(responses.id.value) else { return nil }
            let hasFewSteps = responses.options.count < Self.fewestSteps
            guard hasFewSteps || responses.lowest < 0 else { return nil }
            let what = hasFewSteps ? "has \(responses.options.count) steps" : "goes below zero"
            return LintFinding(
                "The response scale '\(responses.id.value)' asks for confidence and \(what)",
                at: responses.id.range, advice: "Use a range from 0 to 10, or from 0 to 100 in tens.",
                about: [responses.id.value])
        }
    }

    private static let fewestSteps = 11
}
