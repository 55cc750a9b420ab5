import Diagnostics
import InstrumentModel

/// A score of which some form lacks a part.
struct PartAbsentFromForm: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0801", "part-absent-from-form"), .warning,
        "A score of which some form lacks a part.",
        reason:
            "Under one name, the forms then give scores that are made of different things and cannot be compared.",
        remedy: "Make a composite of the parts that all forms have, if this is not meant.",
        failing: [
            .sections(
                """
                forms:
                  nurse: {rater: nurse, target: patient}
                  patient: {rater: patient, target: nurse}
                items:
                  talk: {parallel: shared, responses: degree, text: {nurse: How open are your talks?, patient: How open are your talks?}}
                  rude: {anchored_in: patient, responses: degree, text: {patient: "How rude is {nurse}?"}}
                scales:
                  openness: {items: [talk], score: mean, answered: all}
                  rudeness: {items: [rude], score: mean, answered: all}
                composites:
                  strain: {of: [openness, ⟦rudeness⟧], score: mean, answered: all}
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
                  rude: {anchored_in: patient, responses: degree, text: {patient: "How rude is {nurse}?"}}
                scales:
                  openness: {items: [talk], score: mean, answered: all}
                  rudeness: {items: [rude], score: mean, answered: all}
                composites:
                  strain: {of: [openness], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        let wholes =
            instrument.scales.filter { !$0.facets.isEmpty }.map { ($0.id, $0.facets.map(\.scale)) }
            + instrument.composites.map { ($0.id, $0.parts) }
        return context.plans.flatMap { plan in
            let there = Set(plan.scoreIDs)
            return wholes.compactMap { id, parts -> LintFinding? in
                guard let absent = parts.first(where: { !there.contains($0.value) }) else { return nil }
                return LintFinding(
                    "The part '\(absent.value)' of '\(id.value)' is not scored in the form '\(plan.form)'",
                    at: absent.range,
                    advice: "Make a composite of the parts that all forms have, if this is not meant.",
                    about: [id.value, absent.value, plan.form])
            }
        }
    }
}
