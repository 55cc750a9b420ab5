import Diagnostics
import InstrumentModel

/// Agreement demanded of informants whom the instrument does not pair.
struct AgreementWithoutPair: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0272", "agreement-without-pair"), .error,
        "Agreement demanded of informants whom the instrument does not pair.",
        reason:
            "Two informants agree or disagree about a pair that both are in: without the keys of the pair nobody knows whose answers belong together, and among more than two forms nobody knows which two are meant (Kenny, Kashy & Cook 2006).",
        sources: [
            "Kenny, D. A., Kashy, D. A., & Cook, W. L. (2006). Dyadic data analysis. Guilford Press."
        ],
        remedy:
            "Declare 'unit: dyad', a key for each of the two and both forms, name the two under 'forms', or remove the demand.",
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
                scales:
                  all_items: {items: [talk], score: mean, answered: all, agreement: {correlation: ⟦0.30⟧}}
                """),
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                  parent: {rater: parent, target: student}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?, parent: How open are their talks?}}
                scales:
                  all_items: {items: [talk], score: mean, answered: all, agreement: {icc: ⟦0.30⟧}}
                """),
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
                scales:
                  all_items: {items: [talk], score: mean, answered: all, agreement: {correlation: 0.30}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        return instrument.scales.compactMap { scale -> LintFinding? in
            guard let agreement = scale.agreement, let demand = agreement.demands.first else { return nil }
            if instrument.isDyadic, instrument.forms(of: agreement) != nil { return nil }
            let forms = instrument.forms.map(\.id.value)
            let isAmbiguous = instrument.isDyadic && forms.count > 2
            return LintFinding(
                isAmbiguous
                    ? "The scale '\(scale.id.value)' demands agreement, and does not say of which two of the \(forms.count) forms"
                    : "The scale '\(scale.id.value)' demands that informants agree, and the instrument pairs none",
                at: demand.minimum.range,
                advice: isAmbiguous
                    ? "Name the two: 'forms: [\(forms.prefix(2).joined(separator: ", "))]'."
                    : "Declare 'unit: dyad', a key for each of the two and both forms, or remove the demand.")
        }
    }
}
