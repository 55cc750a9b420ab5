import Diagnostics
import InstrumentModel

/// Agreement demanded on a scale that the two forms do not share.
struct AgreementNotShared: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0273", "agreement-not-shared"), .error,
        "Agreement demanded on a scale that the two forms do not share.",
        reason:
            "A form without the scale has no score to agree with. Scores of different items may correlate; that they should be the same number, as the intraclass correlation asks, means nothing (McGraw & Wong 1996).",
        sources: [
            "McGraw, K. O., & Wong, S. P. (1996). Forming inferences about some intraclass correlation coefficients. Psychological Methods, 1(1), 30–46."
        ],
        remedy: "Give the scale the same items in both forms, demand a correlation, or remove the demand.",
        failing: [
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  argue: {parallel: shared, responses: degree, text: {teacher: How much do you argue?, student: How much do you argue?}}
                  fair: {anchored_in: student, responses: degree, text: {student: "How fair is {teacher} to you?"}}
                scales:
                  all_items: {items: {teacher: [talk, argue], student: [talk]}, score: mean, answered: all, agreement: {correlation: 0.30, icc: ⟦0.20⟧}}
                  justice: {items: [fair], score: mean, answered: all, agreement: {correlation: ⟦0.30⟧}}
                """)
        ],
        passing: [
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  argue: {parallel: shared, responses: degree, text: {teacher: How much do you argue?, student: How much do you argue?}}
                scales:
                  all_items: {items: {teacher: [talk, argue], student: [talk]}, score: mean, answered: all, agreement: {correlation: 0.30}}
                  openness: {items: [talk], score: mean, answered: all, agreement: {icc: 0.20}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        guard instrument.isDyadic else { return [] }
        return instrument.scales.compactMap { finding(on: $0, context) }
    }

    private func finding(on scale: Scale, _ context: LintContext) -> LintFinding? {
        let instrument = context.instrument
        guard let agreement = scale.agreement, let two = instrument.forms(of: agreement),
            let first = agreement.demands.first
        else { return nil }
        let forms = [two.first, two.second]
        let id = scale.id.value
        let without = forms.first { context.plan(of: $0.id.value)?.scoreIDs.contains(id) == false }
        if let without {
            return LintFinding(
                "The scale '\(id)' demands agreement, and the form '\(without.id.value)' asks no item of it",
                at: first.minimum.range,
                advice: "Give it items that '\(without.id.value)' asks, or remove the demand.")
        }
        guard let demand = agreement.demands.first(where: { $0.measure == .intraclass }) else { return nil }
        let expansion = FacetExpansion(instrument)
        let keyed = forms.map { form in
            Set(expansion.members(of: scale, in: form).map { "\($0.keying.rawValue) \($0.item.value)" })
        }
        guard keyed[0] != keyed[1] else { return nil }
        return LintFinding(
            "The scale '\(id)' demands an intraclass correlation, and has other items in '\(two.first.id.value)' than in '\(two.second.id.value)'",
            at: demand.minimum.range,
            advice: "Give the scale the same items in both forms, or demand a 'correlation'.")
    }
}
