extension ScaleCorpus {
    /// Whom the items of a scale are about.
    static let referents = [
        referents(("self", "How calm are you in class?"), ("group", "How quiet is your class?"), "mixed-referents"),
        referents(("partner", "How fair is {teacher}?"), ("group", "How fair are the rules here?"), "mixed-referents"),
        referents(("self", "How keen are you on school?"), ("pair", "How open are the talks with {teacher}?"), "mixed-referents"),
        referents(("group", "How lively is the class?"), ("meta", "How much does {teacher} think you learn?"), "mixed-referents"),
        referents(("self", "How much do you trust {teacher}?"), ("partner", "How fair is {teacher}?")),
        referents(("pair", "How open are the talks with {teacher}?"), ("meta", "How open does {teacher} think you are?")),
        referents(("partner", "How fair is {teacher}?"), ("pair", "How open are the talks with {teacher}?")),
        referents(("group", "How lively is the class?"), ("group", "How welcome does {teacher} make the class?")),
        referents(("self", "How calm are you in class?"), ("self", "How keen are you on school?")),
    ]

    private static func referents(
        _ first: (referent: String, stem: String), _ second: (referent: String, stem: String),
        _ expected: String...
    ) -> Entry {
        Entry(
            name: "\(first.referent) and \(second.referent): \(first.stem) \(second.stem)",
            sections: """
                forms: {pupil: {rater: pupil, target: teacher}}
                items:
                  q1: {responses: degree, referent: \(first.referent), text: "\(first.stem)"}
                  q2: {responses: degree, referent: \(second.referent), text: "\(second.stem)"}
                """,
            expected: Set(expected), concerns: ["mixed-referents"])
    }
}
