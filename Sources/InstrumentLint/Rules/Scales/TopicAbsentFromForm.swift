import Diagnostics
import InstrumentModel

/// A topic that a scale covers in one form and not in another.
struct TopicAbsentFromForm: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0507", "topic-absent-from-form"), .warning,
        "A topic that a scale covers in one form and not in another.",
        reason:
            "The scale then measures something else in each form, and its scores cannot be compared between informants (AERA, APA & NCME 2014, Standard 1.11).",
        sources: [
            "American Educational Research Association, American Psychological Association, & National Council on Measurement in Education. (2014). Standards for educational and psychological testing. AERA."
        ],
        remedy: "Ask for the topic in every form, or leave it out of the scale.",
        failing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {topic: openness, parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  unfair: {topic: ⟦unfairness⟧, anchored_in: student, responses: degree, text: {student: "How unfair is {teacher} to you?"}}
                scales:
                  trust: {items: [talk], reversed: {student: [unfair]}, score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {topic: openness, parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  unfair: {topic: unfairness, anchored_in: student, responses: degree, text: {student: "How unfair is {teacher} to you?"}}
                  seen_unfair: {topic: unfairness, anchored_in: teacher, responses: degree, text: {teacher: "How unfair does {student} think you are?"}}
                scales:
                  trust: {items: [talk], reversed: {student: [unfair], teacher: [seen_unfair]}, score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.flatMap { scale -> [LintFinding] in
            let covered = context.instrument.forms.map { form in
                (form: form, items: context.askedMembers(of: scale, in: form).map(\.stem.item))
            }.filter { !$0.items.isEmpty }
            guard covered.count > 1 else { return [] }
            let topics = covered.map { (form: $0.form, topics: Set($0.items.compactMap { $0.topic?.value })) }
            let sharers = Dictionary(grouping: covered.flatMap(\.items)) { $0.topic?.value }
            var reported: Set<String> = []
            return covered.flatMap { _, items in items.compactMap(\.topic) }.compactMap { topic in
                guard reported.insert(topic.value).inserted,
                    let lacking = topics.first(where: { !$0.topics.contains(topic.value) })
                else { return nil }
                let items = sharers[topic.value] ?? []
                return LintFinding(
                    "The scale '\(scale.id.value)' has no item on '\(topic.value)' in the form '\(lacking.form.id.value)'",
                    at: topic.range,
                    advice: "Ask for the topic in every form, or leave it out of the scale.",
                    about: Set(items.map(\.id.value) + [scale.id.value, lacking.form.id.value]))
            }
        }
    }
}
