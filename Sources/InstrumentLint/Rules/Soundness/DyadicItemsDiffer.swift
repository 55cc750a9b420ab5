import Diagnostics
import InstrumentModel

/// A score of pairs from a scale that has other items on one side than on the other.
struct DyadicItemsDiffer: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0262", "dyadic-items-differ"), .error,
        "A score of pairs from a scale that has other items on one side than on the other.",
        reason:
            "The two sides' scores would differ because different questions were asked, and not because the two see things differently (Kenny, Kashy & Cook 2006).",
        sources: [
            "Kenny, D. A., Kashy, D. A., & Cook, W. L. (2006). Dyadic data analysis. Guilford Press."
        ],
        remedy: "Give the scale the same items in both forms, or list the common ones under the score's own 'items'.",
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
                scales:
                  all_items: {items: [talk, argue], score: mean, answered: all}
                  openness: {items: {teacher: [talk, argue], student: [talk]}, score: mean, answered: all}
                dyadic:
                  gap: {scale: ⟦openness⟧, score: mean, forms: [teacher, student]}
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
                  all_items: {items: {teacher: [talk, argue], student: [argue, talk]}, score: mean, answered: all}
                  openness: {items: {teacher: [talk, argue], student: [talk]}, score: mean, answered: all}
                dyadic:
                  gap: {scale: all_items, score: mean, forms: [teacher, student]}
                  open: {items: [talk], answered: all, score: mean, forms: [teacher, student]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        // An anchored item has a rule of its own.
        let anchored = Set(instrument.items.filter { $0.anchoredIn != nil }.map(\.id.value))
        return instrument.design.dyadicScores.compactMap { score in
            guard case .scale(let scale) = score.content, score.forms.count == 2 else { return nil }
            let sides = score.forms.map { form in
                Set(instrument.members(of: score, in: form.value).map(\.item.value))
            }
            let onlyOne = sides[0].symmetricDifference(sides[1]).subtracting(anchored).sorted()
            guard let first = onlyOne.first else { return nil }
            let has = sides[0].contains(first) ? score.forms[0] : score.forms[1]
            let more = onlyOne.count > 1 ? ", and \(onlyOne.count - 1) more like it" : ""
            return LintFinding(
                "The scale '\(scale.value)' has the item '\(first)' in the form '\(has.value)' alone\(more)",
                at: scale.range,
                advice:
                    "Give the scale the same items in both forms, or list the common ones under 'items' here.")
        }
    }
}
