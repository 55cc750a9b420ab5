extension ScaleCorpus {
    /// Reversed items, and items that should have been.
    static let keying = [
        scale(["How calm are you?", "How glad are you?", "How hopeful are you?", "How tense are you?"], "probable-miskey"),
        scale(["How tense are you?", "How sad are you?", "How lonely are you?", "How cheerful are you?"], "probable-miskey"),
        scale(["How calm are you?", "How glad are you?", "How hopeful are you?", "-How proud are you?"], "probable-miskey", "single-reversed-item"),
        scale(["How respectful is your class?", "How friendly is your class?", "How helpful is your class?", "How hostile is your class?"], "probable-miskey"),
        scale(["How much do you trust your boss?", "How much do you enjoy work?", "How supportive are your peers?", "How fair is your pay?", "How much do you argue at work?"], "probable-miskey"),
        scale(["How tense are you?", "How sad are you?", "How lonely are you?", "How angry are you?"]),
        scale(["How calm are you?", "-How tense are you?", "How glad are you?", "-How sad are you?"]),
        scale(["-How tense are you?", "How calm are you?", "-How sad are you?", "How glad are you?", "How hopeful are you?", "-How lonely are you?"]),
        scale(["How glad are you?", "How calm are you?", "How hopeful are you?", "When a friend is sad, how alert are you?"]),
        scale(["How glad are you?", "How calm are you?", "How hopeful are you?", "How able are you to cope with stress?"]),
        scale(["How glad are you?", "How calm are you?", "How hopeful are you?", "How open are you with people who are upset?"]),
        scale(["How glad are you?", "How calm are you?", "How hopeful are you?", "How able are you to resolve conflicts?"]),
        scale(["How glad are you?", "How calm are you?", "How tense are you?"]),
        scale(["How glad are you?", "How calm are you?", "How hopeful are you?", "How free of anger are you?"]),
        scale(["How glad are you?", "How calm are you?", "How keen are you?", "-How tense are you?"], "single-reversed-item"),
        scale(["How keen are you?", "How bold are you?", "How alert are you?", "How awake are you?", "-How drowsy are you?"], "single-reversed-item"),
        scale(["How keen are you?", "How alert are you?", "-How drowsy are you?"]),
        scale(["How keen are you?", "How alert are you?", "-How drowsy are you?", "-How sleepy are you?"], "reversed-items-together"),
        scale(["-How drowsy are you?", "-How sleepy are you?", "-How weary are you?", "How keen are you?", "How alert are you?"], "reversed-items-together"),
        scale(["How keen are you?", "-How drowsy are you?", "How alert are you?", "-How sleepy are you?"]),
        scale(["-How drowsy are you?", "-How sleepy are you?", "How keen are you?", "-How weary are you?", "How alert are you?"]),
        scale(["-How drowsy are you?", "-How sleepy are you?", "-How weary are you?"]),
        profile("balanced", reversing: false, "one-direction-only"),
        profile("balanced", reversing: true),
        profile("unreversed", reversing: true, "reversed-items"),
        profile("unreversed", reversing: false),
    ]

    private static func profile(_ profile: String, reversing: Bool, _ expected: String...) -> Entry {
        let members = reversing ? "items: [q1, q3], reversed: [q2, q4]" : "items: [q1, q2, q3, q4]"
        return Entry(
            name: "\(profile), \(reversing ? "reversed" : "one way")",
            sections: """
                lint: {profile: \(profile)}
                items:
                  q1: {responses: degree, text: How keen are you?}
                  q2: {responses: degree, text: How drowsy are you?}
                  q3: {responses: degree, text: How alert are you?}
                  q4: {responses: degree, text: How sleepy are you?}
                scales:
                  whole: {\(members), score: mean, answered: all}
                """,
            expected: Set(expected))
    }
}
