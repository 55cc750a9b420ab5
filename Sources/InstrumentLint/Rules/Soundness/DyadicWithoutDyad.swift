import Diagnostics
import InstrumentModel

/// A score of pairs in an instrument whose data are not of pairs.
struct DyadicWithoutDyad: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0261", "dyadic-without-dyad"), .error,
        "A score of pairs in an instrument whose data are not of pairs.",
        reason:
            "Two informants' answers belong together only where a row describes the pair of them (Kenny, Kashy & Cook 2006).",
        sources: [
            "Kenny, D. A., Kashy, D. A., & Cook, W. L. (2006). Dyadic data analysis. Guilford Press."
        ],
        remedy: "Declare 'unit: dyad' and a key for each of the two, or remove the score.",
        failing: [
            .sections(
                """
                unit: student
                keys: {student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                dyadic:
                  ⟦gap⟧: {scale: all_items, score: mean, forms: [teacher, student]}
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
                dyadic:
                  gap: {scale: all_items, score: mean, forms: [teacher, student]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        guard !instrument.isDyadic else { return [] }
        let rows =
            instrument.unit.map { "a row of the data describes one \($0.value)" }
            ?? "nothing says what a row of the data describes"
        return instrument.design.dyadicScores.map { score in
            LintFinding(
                "'\(score.id.value)' is a score of pairs, and \(rows)",
                at: score.id.range,
                advice: "Declare 'unit: dyad' and a key for each of the two, or remove the score.")
        }
    }
}
