import Diagnostics
import InstrumentModel

/// A difference between two scores of which nothing says how reliable it is.
struct DifferenceWithoutReliability: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0810", "difference-without-reliability"), .warning,
        "A difference between two scores of which nothing says how reliable it is.",
        reason:
            "Two scores that go together share what is true of both, and their difference keeps the noise of both: it can be far less reliable than either. Whoever reports it has to show its precision (Standards 1.14 and 2.4; Cronbach & Furby 1970).",
        sources: [
            "American Educational Research Association, American Psychological Association, & National Council on Measurement in Education. (2014). Standards for educational and psychological testing. AERA.",
            "Cronbach, L. J., & Furby, L. (1970). How we should measure “change” – or should we? Psychological Bulletin, 74, 68–80.",
        ],
        remedy: "Add 'reliability: {icc: 0.7}', or say under 'plan' what is done.",
        failing: [
            .sections(
                """
                keys: {person: person_id}
                waves: {column: wave, order: [pre, post]}
                changes:
                  ⟦growth⟧: {scale: all_items, from: pre, to: post}
                """),
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
                  ⟦gap⟧: {scale: all_items, score: difference, forms: [teacher, student]}
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
                waves: {column: wave, order: [pre, post]}
                changes:
                  growth: {scale: all_items, from: pre, to: post, plan: A retest of 50 pairs within two weeks.}
                dyadic:
                  gap: {scale: all_items, score: difference, forms: [teacher, student], reliability: {difference: 0.6}}
                  middle: {scale: all_items, score: mean, forms: [teacher, student]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let design = context.instrument.design
        let changes = design.changes.filter { $0.reliability == nil }.map { change in
            finding(
                "The change score", change.id,
                about: [change.scale.value, change.form?.value].compactMap(\.self))
        }
        let differences = design.dyadicScores
            .filter { $0.kind.value == .difference && $0.reliability == nil }
            .map { score in
                finding("The difference", score.id, about: Self.content(of: score))
            }
        return changes + differences
    }

    private func finding(
        _ what: String, _ id: Located<String>, about subjects: [String]
    ) -> LintFinding {
        LintFinding(
            "\(what) '\(id.value)' says nothing of its reliability", at: id.range,
            advice: "Add 'reliability: {icc: 0.7}', or say under 'plan' what is done.",
            about: Set(subjects))
    }

    private static func content(of score: DyadicScore) -> [String] {
        switch score.content {
        case .scale(let scale): [scale.value]
        case .items(let members, _): members.map(\.item.value)
        }
    }
}
