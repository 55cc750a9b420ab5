import SeededInputs

/// A questionnaire that is given in several waves, and the same thirty people's answers.
enum ThirtyPeople {
    static let file = "panel.instrument.yaml"

    static let yaml = """
        scalewright: 1
        instrument: panel
        title: Panel
        version: 1.0.0
        language: en
        definition: How people feel over time.
        license: CC0-1.0
        population: Adults.
        unit: person
        keys: {person: person_id}
        groups: [site]
        waves: {column: wave, order: [pre, post, later]}
        responses: {degree: {labels: [Never, Rarely, Sometimes, Often, Always]}}
        items:
          calm: {responses: degree, text: How often are you calm?}
          glad: {responses: degree, text: How often are you glad?}
          keen: {responses: degree, text: How often are you keen?}
          warm: {responses: degree, text: How often are you warm?}
        scales:
          mood: {definition: Mood., items: [calm, glad, keen, warm], score: mean, answered: 2, reliability: {alpha_lower: 0.30}}
        """

    /// The same thirty people in each wave; a wave's answers are a person's own, a little moved.
    static func data(_ waves: [String]) -> String {
        var random = SeededGenerator(seed: 11)
        let people = (0..<30).map { _ in Int.random(in: 1...5, using: &random) }
        let rows = waves.flatMap { wave in
            people.enumerated().map { person, level in
                let answers = (0..<4).map { _ in
                    String(min(max(level + Int.random(in: -1...1, using: &random), 1), 5))
                }
                return "p\(person),\(wave),\(person % 2 == 0 ? "a" : "b"),\(answers.joined(separator: ","))\n"
            }
        }
        return "person_id,wave,site,calm,glad,keen,warm\n" + rows.joined()
    }
}
