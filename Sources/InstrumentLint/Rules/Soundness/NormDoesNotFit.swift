import Diagnostics
import InstrumentModel

/// A norm or cut-offs about another scale or form than the scores they are held against.
struct NormDoesNotFit: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0248", "norm-does-not-fit"), .error,
        "A norm or cut-offs about another scale or form than the scores they are held against.",
        reason:
            "A standard score says where a respondent stands among people who answered the same questions.",
        remedy: "Name a norm of the same scale and form.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all, standard: {t: ⟦nurses⟧}}
                  tension: {items: [tense], score: mean, answered: all, standard: {z: nurses}}
                norms:
                  nurses: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, mean: 2.5, sd: 0.8}
                """),
            .sections(
                """
                forms:
                  nurse: {rater: nurse, target: patient}
                  patient: {rater: patient, target: nurse}
                items:
                  talk: {parallel: shared, responses: degree, text: {nurse: How open are your talks?, patient: How open are your talks?}}
                  rude: {anchored_in: patient, responses: degree, text: {patient: "How rude is {nurse}?"}}
                scales:
                  openness: {items: [talk], score: mean, answered: all, standard: {t: {nurse: nurses, patient: ⟦nurses⟧}}}
                  rudeness: {items: [rude], score: mean, answered: all}
                norms:
                  nurses: {scale: openness, form: nurse, source: Author (2020), population: Nurses in Wales, n: 300, mean: 2.5, sd: 0.8}
                cutoffs:
                  rude_band: {scale: rudeness, form: ⟦nurse⟧, source: Author (2020), population: Patients in Wales, n: 300, bands: [{below: 2, label: Low}, {label: High}]}
                """)
        ],
        passing: [
            .sections(
                """
                forms:
                  nurse: {rater: nurse, target: patient}
                  patient: {rater: patient, target: nurse}
                items:
                  talk: {parallel: shared, responses: degree, text: {nurse: How open are your talks?, patient: How open are your talks?}}
                scales:
                  openness: {items: [talk], score: mean, answered: all, standard: {t: {nurse: nurses, patient: patients}, z: nurses}}
                norms:
                  nurses: {scale: openness, form: nurse, source: Author (2020), population: Nurses in Wales, n: 300, mean: 2.5, sd: 0.8}
                  patients: {scale: openness, form: patient, source: Author (2020), population: Patients in Wales, n: 300, mean: 2.9, sd: 0.7}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        let standards =
            instrument.scales.map { ($0.id.value, $0.standards) }
            + instrument.composites.map { ($0.id.value, $0.standards) }
        let used = standards.flatMap { score, standards in
            standards.compactMap { standard in
                instrument.norm(standard.norm.value).flatMap { Self.finding(standard, of: score, $0) }
            }
        }
        let tables =
            instrument.norms.map { ($0.id, $0.score, $0.form) }
            + instrument.cutoffs.map { ($0.id, $0.score, $0.form) }
        let empty = tables.compactMap { id, score, form -> LintFinding? in
            guard let plan = context.plan(of: form.value), plan.bounds(of: score.value) == nil,
                instrument.scale(score.value) != nil || instrument.composite(score.value) != nil
            else { return nil }
            return LintFinding(
                "The figures '\(id.value)' are of the form '\(form.value)', which gives no score on '\(score.value)'",
                at: form.range, advice: "Name the form that was filled in.")
        }
        return used + empty
    }

    private static func finding(
        _ standard: StandardScore, of score: String, _ norm: Norm
    ) -> LintFinding? {
        if norm.score.value != score {
            return LintFinding(
                "The norm '\(norm.id.value)' is about '\(norm.score.value)' and not about '\(score)'",
                at: standard.norm.range, advice: "Name a norm of '\(score)'.",
                related: [.init("the norm is about this", at: norm.score.range)])
        }
        if let form = standard.form, norm.form != form {
            return LintFinding(
                "The norm '\(norm.id.value)' is of the form '\(norm.form.value)' and not of '\(form.value)'",
                at: standard.norm.range, advice: "Name a norm of the form '\(form.value)'.",
                related: [.init("the norm is of this form", at: norm.form.range)])
        }
        return nil
    }
}
