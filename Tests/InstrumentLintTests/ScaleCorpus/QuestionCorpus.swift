extension ScaleCorpus {
    private static let degree = "Not at all | Slightly | Somewhat | Quite | Extremely"
    private static let amount = "Not at all | A little bit | Some | Quite a bit | A great deal"
    private static let frequency = "Almost never | Once in a while | Sometimes | Often | Almost always"

    /// Stems and the options under them.
    static let questions = [
        options(degree, stem: "How often do you have {}?", "stem-option-mismatch"),
        options(amount, stem: "How often do you have {}?", "stem-option-mismatch"),
        options(frequency, stem: "How calm are you at {}?", "stem-option-mismatch"),
        options(amount, stem: "How respectful are people at {}?", "stem-option-mismatch"),
        options(frequency, stem: "How much do you enjoy {}?", "stem-option-mismatch"),
        options(frequency, stem: "How well do you plan {}?", "stem-option-mismatch"),
        options("Very poor | Poor | Average | Good | Excellent", stem: "How much do you enjoy {}?", "stem-option-mismatch"),
        options(
            "Not at all important | Slightly important | Somewhat important | Quite important | Extremely important",
            stem: "How calm are you at {}?", "stem-option-mismatch"),
        options(
            "Not at all confident | Slightly confident | Somewhat confident | Quite confident | Extremely confident",
            stem: "How often do you have {}?", "stem-option-mismatch"),
        options(frequency, stem: "After school, how tired are you of {}?", "stem-option-mismatch"),
        options(amount, stem: "How clearly do you remember {}?", "stem-option-mismatch"),
        options("Not at all | Rarely | Sometimes | Often | Always", stem: "How useful is {}?", "stem-option-mismatch"),
        options("Not often | Somewhat often | Quite often | Very often | Extremely often", stem: "How happy are you at {}?", "stem-option-mismatch"),
        options("Definitely not | Probably not | Possibly | Probably | Definitely", stem: "How likely are you to have {}?"),
        options("Every day | Several times a week | Once a week | Once a month | Never", stem: "How frequently do you have {}?"),
        options("Strongly oppose | Oppose | Neither | Favor | Strongly favor", stem: "How strongly do you favor or oppose {}?"),
        options("Strongly dislike | Dislike | Neutral | Like | Strongly like", stem: "How much do you like {}?"),
        options("Completely dissatisfied | Mostly dissatisfied | Neutral | Mostly satisfied | Completely satisfied", stem: "How much satisfaction does {} give you?"),
        options("Very slow | Slow | Average | Fast | Very fast", stem: "How fast is {}?"),
        options("Much less | Less | About the same | More | Much more", stem: "Compared with last year, how much do you enjoy {}?"),
        options(degree, stem: "How calm are you at {}?"),
        options(degree, stem: "How much do you enjoy {}?"),
        options(amount, stem: "How much do you enjoy {}?"),
        options(amount, stem: "To what extent does {} matter to you?"),
        options(degree, stem: "How well do you plan {}?"),
        options(frequency, stem: "How often do you have {}?"),
        options(frequency, stem: "When you are tired, how often do you have {}?"),
        options(frequency, stem: "How much of the time do you think of {}?"),
        options(
            "Not well at all | Slightly well | Somewhat well | Quite well | Extremely well",
            stem: "How well do you plan {}?"),
        options(
            "Very dissatisfied | Dissatisfied | Neither | Satisfied | Very satisfied",
            stem: "How satisfied are you with {}?"),
        options("Very difficult | Difficult | Neither | Easy | Very easy", stem: "How easy is {}?"),
        options("Very poor | Poor | Average | Good | Very good", stem: "How good was {}?"),
        options(
            "Not at all confident | Slightly confident | Somewhat confident | Quite confident | Extremely confident",
            stem: "How much confidence do you have in {}?"),
        options(
            "No problem | A small problem | A middling problem | A large problem | A huge problem",
            stem: "How much of a problem is {}?"),
        options("Under an hour | One hour | Two hours | Three hours | Longer", stem: "How long is {}?"),
        options(frequency, stem: "Do you know how calm you are at {}?"),
        options(
            "Not at all | Several days | Half the days | Most days | Every day",
            stem: "How often did you miss {}?"),
    ]

    /// The order of labels, the direction of options and long rows.
    static let order = [
        options("Never | Often | Sometimes | Very often | Always", stem: "How often is {} good?", "labels-out-of-order"),
        options("Not at all | Extremely | Slightly | Moderately | Very much", "labels-out-of-order"),
        options("Bad | Good | Fair | Very good | Excellent", stem: "How good was {}?", "labels-out-of-order"),
        options("Excellent | Very good | Poor | Good | Bad", stem: "How good was {}?", "labels-out-of-order"),
        options("Always | Often | Sometimes | Seldom | Never", stem: "How often is {} good?"),
        options("Never | Seldom | Now and then | Often | Always", stem: "How often is {} good?"),
        twoScales("labels: [Not at all, Slightly, Somewhat, Quite, Extremely]", "labels: [Always, Often, Sometimes, Seldom, Never]", "options-change-direction"),
        twoScales("labels: [Not at all, Slightly, Somewhat, Quite, Extremely]", "options: {5: Always, 4: Often, 3: Sometimes, 2: Seldom, 1: Never}", "options-change-direction"),
        twoScales("labels: [Extremely, Quite, Somewhat, Slightly, Not at all]", "labels: [Never, Seldom, Sometimes, Often, Always]", "options-change-direction"),
        twoScales("labels: [Not at all, Slightly, Somewhat, Quite, Extremely]", "labels: [Never, Seldom, Sometimes, Often, Always]"),
        twoScales("labels: [Extremely, Quite, Somewhat, Slightly, Not at all]", "labels: [Always, Often, Sometimes, Seldom, Never]"),
        twoScales("labels: [Not at all, Slightly, Somewhat, Quite, Extremely]", "labels: [Monthly, Fortnightly, Weekly, Daily, Hourly]"),
        row(of: 12, broken: false, "long-grid"),
        row(of: 10, broken: false, "long-grid"),
        row(of: 9, broken: false),
        row(of: 12, broken: true),
    ]

    private static func twoScales(_ first: String, _ second: String, _ expected: String...) -> Entry {
        Entry(
            name: first + second,
            sections: """
                responses:
                  first: {\(first)}
                  second: {\(second)}
                items:
                  q1: {responses: first, text: How calm are you?}
                  q2: {responses: second, text: How often do you rest?}
                  q3: {responses: first, text: How awake are you?}
                """,
            expected: Set(expected))
    }

    private static func row(of count: Int, broken: Bool, _ expected: String...) -> Entry {
        let items = (1...count).map { number in
            "  q\(number): {responses: \(broken && number == 6 ? "other" : "degree"), text: \"How keen are you on dish \(number)?\"}\n"
        }
        return Entry(
            name: "a row of \(count), \(broken ? "broken" : "whole")",
            sections: """
                responses:
                  degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}
                  other: {labels: [Not at all keen, Slightly keen, Somewhat keen, Quite keen, Extremely keen]}
                items:
                \(items.joined())
                """,
            expected: Set(expected))
    }
}
