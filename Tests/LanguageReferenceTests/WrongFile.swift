/// A sound instrument in which one thing has been made wrong that its shape alone gives away.
struct WrongFile: Sendable {
    var mistake: String
    var text: String

    private init(_ mistake: String, _ right: String, _ wrong: String) {
        self.mistake = mistake
        text = Self.sound.replacing(right, with: wrong)
    }

    static let sound = """
        scalewright: 1
        instrument: mood
        title: Mood
        version: 1.10
        language: en
        authors: [A. Author, {name: B. Author, orcid: 0000-0002-1825-0097}]
        references: [{citation: A work., doi: 10.1000/182}]
        unit: person
        keys: {person: person_id}
        groups: [school]
        forms:
          child: {rater: child, reading_grade: 5, names: {teacher: this teacher}}
          adult:
        responses:
          degree: {options: {1: No, 2: Yes}, missing: {-99: Declined}}
          percent: {range: {from: 0, to: 100, step: 10}, anchors: {0: Never}}
        items:
          calm: {parallel: shared, responses: degree, text: {child: Are you calm?, adult: Are you calm?}}
          rested: {parallel: shared, responses: degree, text: {child: Are you rested?, adult: Are you rested?}}
          n: {anchored_in: child, responses: degree, text: {child: Are you tired?}}
        scales:
          mood: {items: [calm, rested], reversed: {child: [n]}, score: mean, answered: 75%, reliability: {alpha: 0.8}}
        short_forms:
          brief: {title: Brief, items: [calm], answered: {mood: all}}
        lint: {profile: balanced, levels: {prorated-sum: off}}
        allow: [{rule: missing-license, because: A draft.}]
        """

    static let all = [
        WrongFile("a key that is none", "title: Mood", "title: Mood\ntitel: Mood"),
        WrongFile("a misspelt key of an item", "parallel:", "paralel:"),
        WrongFile("a misspelt key of a scale", "answered: 75%", "answerd: 75%"),
        WrongFile("a key of another section", "score: mean,", "score: mean, unit: person,"),
        WrongFile("no title", "title: Mood\n", ""),
        WrongFile("no version of the language", "scalewright: 1\n", ""),
        WrongFile("a later version of the language", "scalewright: 1", "scalewright: 2"),
        WrongFile("no missing-data rule", " answered: 75%,", ""),
        WrongFile("no response scale", "responses: degree, text: {child: Are you tired?}", "text: {child: Are you tired?}"),
        WrongFile("an allowance without a reason", ", because: A draft.", ""),
        WrongFile("an empty title", "title: Mood", "title:"),
        WrongFile("a title that is a list", "title: Mood", "title: [Mood]"),
        WrongFile("groups that are a text", "groups: [school]", "groups: school"),
        WrongFile("keys that are a list", "keys: {person: person_id}", "keys: [person_id]"),
        WrongFile("items that are a list", "items: [calm, rested], reversed", "items: calm, reversed"),
        WrongFile("a scale that is a list", "brief: {title: Brief, items: [calm], answered: {mood: all}}", "brief: [calm]"),
        WrongFile("a name with a space", "instrument: mood", "instrument: my mood"),
        WrongFile("an item's name with a hyphen", "n: {anchored", "n-1: {anchored"),
        WrongFile("a name that begins with a digit", "child: {rater: child, r", "child: {rater: 1st, r"),
        WrongFile("a reading grade in words", "reading_grade: 5", "reading_grade: fifth"),
        WrongFile("a reading grade beyond school", "reading_grade: 5", "reading_grade: 30"),
        WrongFile("a way to score that is none", "score: mean", "score: median"),
        WrongFile("a kind of parallel item that is none", "parallel: shared", "parallel: common"),
        WrongFile("a share beyond the whole", "answered: 75%", "answered: 175%"),
        WrongFile("no item answered", "answered: 75%", "answered: 0"),
        WrongFile("a demand beyond one", "alpha: 0.8", "alpha: 8"),
        WrongFile("a demand in words", "alpha: 0.8", "alpha: high"),
        WrongFile("codes in words", "{1: No, 2: Yes}", "{one: No, two: Yes}"),
        WrongFile("a step of nothing", "step: 10", "step: 0"),
        WrongFile("a range without an end", " to: 100,", ""),
        WrongFile("an ORCID iD that is none", "0000-0002-1825-0097", "0000-0002"),
        WrongFile("a DOI with the resolver's address", "doi: 10.1000/182", "doi: https://doi.org/10.1000/182"),
        WrongFile("a language that is no tag", "language: en", "language: English language"),
        WrongFile("a profile that is none", "profile: balanced", "profile: strict"),
        WrongFile("a level that is none", "prorated-sum: off", "prorated-sum: never"),
        WrongFile("a rule that is none", "rule: missing-license", "rule: no-license"),
    ]
}
