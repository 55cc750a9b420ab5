/// A form as a respondent reads it: in one language, with people's names filled in.
public struct Questionnaire<Item: FormItem>: Sendable, Hashable {
    /// Questions that are asked together. An instrument without blocks has a single one.
    public struct Section: Sendable, Hashable {
        public var title: String?
        /// What is read before the questions.
        public var instructions: String?
        /// In the order of asking.
        public var questions: [Question]
        /// Whether each respondent gets the questions in an order of their own.
        public var isShuffled: Bool
    }

    /// An item as it is put to a respondent.
    public struct Question: Sendable, Hashable {
        /// Which item it asks.
        public var item: Item
        /// With names filled in.
        public var text: String
        /// By code, as declared.
        public var options: [OptionText]
        /// The answers that say why there is none.
        public var missing: [OptionText]
        /// The question of several parts to which it belongs, if it does; parts stay together.
        public var part: String?
    }

    /// Language tag (BCP 47).
    public var language: String
    public var title: String
    public var instructions: String?
    /// In the order of asking.
    public var sections: [Section]
    /// Whether each respondent gets the sections in an order of their own.
    public var sectionsAreShuffled: Bool

    /// In which direction the language is written.
    public var direction: WritingDirection { WritingDirection(ofLanguage: language) }

    /// Every question, section by section.
    public var questions: [Question] { sections.flatMap(\.questions) }
}

/// What a respondent reads for a code.
public struct OptionText: Sendable, Hashable {
    /// What is put down for it.
    public var code: Int
    /// What is read.
    public var label: String

    public init(code: Int, label: String) {
        self.code = code
        self.label = label
    }
}

extension Questionnaire {
    /// The questionnaire as one respondent gets it: what is declared to be shuffled is, and parts of a
    /// question stay together in their order.
    public func shuffled(using generator: inout some RandomNumberGenerator) -> Questionnaire {
        var result = self
        if sectionsAreShuffled { result.sections.shuffle(using: &generator) }
        for index in result.sections.indices where result.sections[index].isShuffled {
            var groups: [[Question]] = []
            for question in result.sections[index].questions {
                if let part = question.part, groups.last?.last?.part == part {
                    groups[groups.count - 1].append(question)
                } else {
                    groups.append([question])
                }
            }
            groups.shuffle(using: &generator)
            result.sections[index].questions = groups.flatMap(\.self)
        }
        return result
    }

    /// What is to be asked, given the answers so far; sections in which nothing is left are left out.
    public func visible<Answers: FormAnswers>(given answers: Answers) -> Questionnaire
    where Answers.Item == Item {
        var result = self
        for index in result.sections.indices {
            result.sections[index].questions.removeAll { !answers.asks($0.item) }
        }
        result.sections.removeAll(where: \.questions.isEmpty)
        return result
    }

    /// The question to ask next: the first one visible that is not answered.
    public func next<Answers: FormAnswers>(after answers: Answers) -> Question?
    where Answers.Item == Item {
        questions.first { answers[code: $0.item] == nil && answers.asks($0.item) }
    }
}
