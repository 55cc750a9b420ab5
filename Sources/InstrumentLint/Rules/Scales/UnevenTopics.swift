import Diagnostics
import InstrumentModel

/// A topic with more than three times the items of another in the same scale.
struct UnevenTopics: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0508", "uneven-topics"), .warning,
        "A topic with more than three times the items of another in the same scale.",
        reason:
            "Every item counts alike, so the score speaks mostly of the topic with many items; coverage should follow the construct's content (AERA, APA & NCME 2014, Standard 1.11).",
        sources: [
            "American Educational Research Association, American Psychological Association, & National Council on Measurement in Education. (2014). Standards for educational and psychological testing. AERA."
        ],
        remedy: "Add items on the thin topic, drop some on the other, or score the topics apart.",
        failing: [
            .sections(
                """
                items:
                  calm: {topic: mood, responses: degree, text: How calm do you feel?}
                  glad: {topic: mood, responses: degree, text: How glad do you feel?}
                  proud: {topic: mood, responses: degree, text: How proud do you feel?}
                  serene: {topic: mood, responses: degree, text: How serene do you feel?}
                  awake: {topic: vigour, responses: degree, text: How awake do you feel?}
                scales:
                  ⟦wellbeing⟧: {items: [calm, glad, proud, serene, awake], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {topic: mood, responses: degree, text: How calm do you feel?}
                  glad: {topic: mood, responses: degree, text: How glad do you feel?}
                  proud: {topic: mood, responses: degree, text: How proud do you feel?}
                  awake: {topic: vigour, responses: degree, text: How awake do you feel?}
                  keen: {responses: degree, text: How keen do you feel?}
                scales:
                  wellbeing: {items: [calm, glad, proud, awake, keen], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.compactMap { scale in
            for form in context.instrument.forms {
                let topics = context.askedMembers(of: scale, in: form).compactMap { $0.stem.item.topic?.value }
                let counts = Dictionary(grouping: topics, by: \.self).mapValues(\.count)
                    .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
                guard let thin = counts.first, let thick = counts.last,
                    thick.value > Self.limit * thin.value
                else { continue }
                return LintFinding(
                    "The scale '\(scale.id.value)' has \(thick.value) items on '\(thick.key)' and \(thin.value) on '\(thin.key)'",
                    at: scale.id.range,
                    advice:
                        "Add items on '\(thin.key)', drop some on '\(thick.key)', or score them apart.",
                    about: [scale.id.value, form.id.value])
            }
            return nil
        }
    }

    /// How many times as many items one topic may have as another.
    private static let limit = 3
}
