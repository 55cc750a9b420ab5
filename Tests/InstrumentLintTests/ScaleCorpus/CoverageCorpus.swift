extension ScaleCorpus {
    /// How many items, on what, in which form.
    static let coverage = [
        scale(["How keen are you?"], "few-items-in-scale"),
        scale(["How keen are you?", "-How drowsy are you?"], "few-items-in-scale"),
        scale(["How keen are you?", "How bold are you?", "-How drowsy are you?"]),
        scale(stems(5), topics: ["mood", "mood", "mood", "mood", "vigour"], "uneven-topics"),
        scale(stems(9), topics: ["mood", "mood", "mood", "mood", "mood", "mood", "mood", "vigour", "vigour"], "uneven-topics"),
        scale(stems(4), topics: ["mood", "mood", "mood", "vigour"]),
        scale(stems(8), topics: ["mood", "mood", "mood", "mood", "mood", "mood", "vigour", "vigour"]),
        scale(stems(13), topics: Array(repeating: "mood", count: 13), "many-items-on-one-topic"),
        scale(stems(12), topics: Array(repeating: "mood", count: 12)),
        scale(stems(14)),
        demand("{alpha: 0.96}", "alpha-demand-too-high"),
        demand("{alpha_lower: 0.98}", "alpha-demand-too-high"),
        demand("{omega: 0.96}", "alpha-demand-too-high"),
        demand("{alpha: 0.9, item_rest: 0.3, n: 500}"),
        anchored(inBoth: false, "topic-absent-from-form"),
        anchored(inBoth: true),
    ]

    private static func stems(_ count: Int) -> [String] {
        (1...count).map { "How keen are you on dish \($0)?" }
    }

    private static func demand(_ threshold: String, _ expected: String...) -> Entry {
        Entry(
            name: threshold,
            sections: """
                items:
                  q1: {responses: degree, text: How keen are you?}
                  q2: {responses: degree, text: How alert are you?}
                  q3: {responses: degree, text: How awake are you?}
                scales:
                  whole: {items: [q1, q2, q3], score: mean, answered: all, reliability: \(threshold)}
                """,
            expected: Set(expected))
    }

    private static func anchored(inBoth: Bool, _ expected: String...) -> Entry {
        let second =
            inBoth
            ? "q4: {topic: fairness, anchored_in: nurse, responses: degree, text: {nurse: How fair is the ward?}}"
            : "q4: {topic: openness, anchored_in: nurse, responses: degree, text: {nurse: How open is the ward?}}"
        return Entry(
            name: "anchored, the topic in \(inBoth ? "both forms" : "one form")",
            sections: """
                forms:
                  nurse: {rater: nurse, target: patient}
                  patient: {rater: patient, target: nurse}
                items:
                  q1: {topic: openness, parallel: shared, responses: degree, text: {nurse: How open are the talks?, patient: How open are the talks?}}
                  q2: {topic: openness, parallel: shared, responses: degree, text: {nurse: How frank are the talks?, patient: How frank are the talks?}}
                  q3: {topic: fairness, anchored_in: patient, responses: degree, text: {patient: "How fair is {nurse}?"}}
                  \(second)
                scales:
                  whole: {items: {nurse: [q1, q2, q4], patient: [q1, q2, q3]}, score: mean, answered: all}
                """,
            expected: Set(expected))
    }
}
