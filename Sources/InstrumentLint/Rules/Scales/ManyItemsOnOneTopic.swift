import Diagnostics
import InstrumentModel

/// More items on one topic than a score can use.
struct ManyItemsOnOneTopic: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0509", "many-items-on-one-topic"), .note,
        "More items on one topic than a score can use.",
        reason:
            "Items that say nearly the same correlate at about .6; by Spearman and Brown's formula, thirteen of them reach an alpha of .95, above which items are held to be redundant (Terwee et al. 2007).",
        sources: [
            "Terwee, C. B., et al. (2007). Quality criteria were proposed for measurement properties of health status questionnaires. Journal of Clinical Epidemiology, 60, 34–42."
        ],
        remedy: "Keep the best items on the topic, or say with topics what each of them adds.",
        failing: [
            .sections(
                """
                items:
                  a: {topic: mood, responses: degree, text: How calm are you?}
                  b: {topic: mood, responses: degree, text: How cheerful are you?}
                  c: {topic: mood, responses: degree, text: How glad are you?}
                  d: {topic: mood, responses: degree, text: How merry are you?}
                  e: {topic: mood, responses: degree, text: How joyful are you?}
                  f: {topic: mood, responses: degree, text: How happy are you?}
                  g: {topic: mood, responses: degree, text: How content are you?}
                  h: {topic: mood, responses: degree, text: How pleased are you?}
                  i: {topic: mood, responses: degree, text: How delighted are you?}
                  j: {topic: mood, responses: degree, text: How serene are you?}
                  k: {topic: mood, responses: degree, text: How elated are you?}
                  l: {topic: mood, responses: degree, text: How jolly are you?}
                  m: {topic: mood, responses: degree, text: How bright are you?}
                scales:
                  ⟦mood⟧: {items: [a, b, c, d, e, f, g, h, i, j, k, l, m], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  a: {topic: mood, responses: degree, text: How calm are you?}
                  b: {topic: mood, responses: degree, text: How cheerful are you?}
                  c: {topic: mood, responses: degree, text: How glad are you?}
                  d: {topic: mood, responses: degree, text: How merry are you?}
                  e: {topic: mood, responses: degree, text: How joyful are you?}
                  f: {topic: mood, responses: degree, text: How happy are you?}
                  g: {topic: vigour, responses: degree, text: How alert are you?}
                  h: {topic: vigour, responses: degree, text: How awake are you?}
                  i: {topic: vigour, responses: degree, text: How active are you?}
                  j: {topic: vigour, responses: degree, text: How keen are you?}
                  k: {topic: vigour, responses: degree, text: How strong are you?}
                  l: {topic: vigour, responses: degree, text: How fresh are you?}
                  m: {topic: vigour, responses: degree, text: How lively are you?}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.compactMap { scale in
            for form in context.instrument.forms {
                let topics = context.askedMembers(of: scale, in: form).compactMap { $0.stem.item.topic?.value }
                let counts = Dictionary(grouping: topics, by: \.self).mapValues(\.count)
                guard let (topic, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
                    count > Self.limit
                else { continue }
                return LintFinding(
                    "The scale '\(scale.id.value)' has \(count) items on '\(topic)'",
                    at: scale.id.range,
                    advice: "Keep the best of them, or say with topics what each of them adds.",
                    about: [scale.id.value, form.id.value])
            }
            return nil
        }
    }

    /// The most items that one topic can use.
    private static let limit = 12
}
