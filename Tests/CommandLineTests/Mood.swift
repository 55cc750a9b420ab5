/// A questionnaire of two items, small enough to score by hand.
enum Mood {
    static let file = "mood.instrument.yaml"

    static let yaml = """
        scalewright: 1
        instrument: mood
        title: Mood
        version: 1.0.0
        language: en
        definition: How people feel.
        license: CC0-1.0
        population: Adults.
        unit: person
        keys: {person: person_id}
        responses: {degree: {options: {1: Low, 2: Fair, 3: Good, 4: High}, missing: {-99: Declined}}}
        items:
          calm: {responses: degree, text: How calm are you?}
          tired: {responses: degree, text: How tired are you?}
        scales:
          mood:
            definition: Feeling calm and rested.
            items: [calm]
            reversed: [tired]
            score: mean
            answered: all
            reliability: {alpha: 0.80}
        allow:
          - {rule: number-of-options, because: Two items of four options can be scored by hand.}
          - {rule: few-items-in-scale, because: Two items of four options can be scored by hand.}
        """

    /// The same with two mistakes: a misspelt key and an unknown item.
    static let wrong = yaml.replacing("title: Mood", with: "titel: Mood").replacing("[calm]", with: "[clam]")

    /// The items' variances are 5/3, and after keying their covariance is 4/3: alpha is 8/9.
    static let reliable = "person_id,calm,tired\na,1,4\nb,2,2\nc,3,3\nd,4,1\n"

    /// After keying, the items do not covary: alpha is 0.
    static let unreliable = "person_id,calm,tired\na,1,3\nb,2,1\nc,3,4\nd,4,2\n"
}
