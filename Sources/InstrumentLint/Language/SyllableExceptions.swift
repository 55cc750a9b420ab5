/// Common words whose syllables their spelling does not tell.
enum SyllableExceptions {
    static let counts: [String: Int] = [
        "behaviour": 3, "behaviours": 3, "colleagues": 2, "framework": 2, "influence": 3, "influenced": 3,
        "influences": 3, "persuasion": 3, "prior": 2, "prioritize": 4, "priorities": 4, "priority": 4,
        "tired": 2,
        "area": 3, "areas": 3, "aren't": 1, "be": 1, "beautiful": 3, "business": 2, "careful": 2,
        "carefully": 3,
        "create": 2, "created": 3, "creates": 2, "creating": 3, "creative": 3, "cruel": 2, "element": 3,
        "elements": 3,
        "evening": 2, "evenings": 2, "every": 2, "everybody": 4, "everyone": 3, "everything": 3,
        "everywhere": 3,
        "familiar": 3, "fluent": 2, "homework": 2, "idea": 3, "ideas": 3, "implement": 3, "improvement": 3,
        "lion": 2, "maybe": 2, "naked": 2, "people": 2, "peoples": 2, "poem": 2, "poems": 2, "react": 2,
        "reaction": 3,
        "reality": 4, "realize": 3, "recipe": 3, "ruin": 2, "safely": 2, "safety": 2, "science": 2,
        "somebody": 3,
        "someone": 2, "someone's": 2, "something": 2, "sometimes": 2, "somewhat": 2, "somewhere": 2,
        "themselves": 2,
        "therefore": 2, "ourselves": 2, "yourselves": 2, "weren't": 1, "wednesday": 2, "whatever": 3,
        "whenever": 3,
        "wherever": 3, "wicked": 2, "moreover": 3, "statement": 2, "statements": 2, "supplement": 3,
        "complement": 3,
        "conscience": 2, "theater": 3, "museum": 3, "movement": 2, "being": 2, "seeing": 2, "lonely": 2,
        "lifetime": 2,
        "caregiver": 3, "caregivers": 3, "placement": 2, "therapeutic": 4, "reassure": 3, "reassured": 3,
    ]
}
