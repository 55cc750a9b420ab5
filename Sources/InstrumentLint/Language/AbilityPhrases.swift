/// Turns of phrase that take seeing, hearing, sitting or walking for granted, or that make a fault of
/// their lack.
enum AbilityPhrases {
    static let list: PhraseList = {
        let actions = verbs.flatMap { forms, rest in
            forms.flatMap { verb in rest.map { "\(verb) \($0)" } }
        }
        return PhraseList((actions + setPhrases).joined(separator: "\n"))
    }()

    private static let verbs: [(forms: [String], rest: [String])] = [
        (["look", "looks", "looked", "looking"], ["you in the eye", "you in the eyes", "at you", "at me"]),
        (["sit", "sits", "sat", "sitting"], ["still", "up straight"]),
        (["walk", "walks", "walked", "walking"], ["up to you", "up to me", "over to you", "over to me"]),
        (["run", "runs", "ran", "running"], ["up to you", "up to me", "over to you", "over to me"]),
        (["raise", "raises", "raised", "raising"], ["a hand", "your hand", "my hand", "their hand", "hands"]),
        (["turn", "turns", "turned", "turning"], ["a blind eye", "a deaf ear"]),
    ]

    private static let setPhrases = [
        "eye contact", "blind to", "deaf to", "fall on deaf ears", "falls on deaf ears", "able-bodied",
    ]
}
