import Diagnostics
import InstrumentModel

/// A parallel item that is keyed one way in one form and the other way in another.
struct UnequalKeyingAcrossForms: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0203", "unequal-keying"), .error,
        "A parallel item that is keyed one way in one form and the other way in another.",
        reason:
            "The two sides of a parallel item ask for the same thing, and their scores are compared; keyed apart, a higher score would mean opposite things (Brinkworth et al. 2018 key both forms alike).",
        sources: [
            "Brinkworth, M. E., McIntyre, J., Juraschek, A. D., & Gehlbach, H. (2018). Teacher-student relationships: The positives and negatives of assessing both perspectives. Journal of Applied Developmental Psychology, 55, 24–38."
        ],
        remedy: "Key it alike in both forms, or make it two items.",
        failing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  argue: {parallel: shared, responses: degree, text: {teacher: How much do you argue?, student: How much do you argue?}}
                scales:
                  warmth:
                    items: {teacher: [talk, argue], student: [talk]}
                    reversed: {student: [⟦argue⟧]}
                    score: mean
                    answered: all
                """)
        ],
        passing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  argue: {parallel: shared, responses: degree, text: {teacher: How much do you argue?, student: How much do you argue?}}
                scales:
                  warmth: {items: [talk], reversed: [argue], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.flatMap { scale in
            var first: [String: (member: Scale.Member, form: String)] = [:]
            var reported: Set<String> = []
            var found: [LintFinding] = []
            for form in context.instrument.forms {
                for member in scale.members(in: form) {
                    let name = member.item.value
                    guard let other = first[name] else {
                        first[name] = (member, form.id.value)
                        continue
                    }
                    guard other.form != form.id.value, other.member.keying != member.keying,
                        reported.insert(name).inserted
                    else { continue }
                    found.append(
                        LintFinding(
                            "The scale '\(scale.id.value)' keys the item '\(name)' \(other.member.keying.rawValue) in the form '\(other.form)' and \(member.keying.rawValue) in '\(form.id.value)'",
                            at: member.item.range,
                            advice: "Key it alike in both forms, or make it two items.",
                            related: [.init("keyed otherwise here", at: other.member.item.range)]))
                }
            }
            return found
        }
    }
}
