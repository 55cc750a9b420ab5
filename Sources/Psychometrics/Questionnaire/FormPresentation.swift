/// What a form shows, as data: its layout once, and its texts in every language.
public struct FormPresentation: Sendable, Equatable {
    /// Items that are asked together.
    public struct Section: Sendable, Equatable {
        /// The columns of the items, in the order of asking.
        public var columns: [Int]
        /// Whether each respondent gets the items in an order of their own.
        public var isShuffled: Bool

        public init(columns: [Int], isShuffled: Bool) {
            self.columns = columns
            self.isShuffled = isShuffled
        }
    }

    /// In the order in which they are declared.
    public var sections: [Section]
    /// Whether each respondent gets the sections in an order of their own.
    public var sectionsAreShuffled: Bool
    /// For each column, which of the response scales it is answered with.
    public var responseScales: [Int]
    /// By column, the question of several parts that an item is a part of.
    public var parts: [Int: String]
    /// The instrument's own language first.
    public var texts: [FormTexts]

    public init(
        sections: [Section], sectionsAreShuffled: Bool, responseScales: [Int], parts: [Int: String],
        texts: [FormTexts]
    ) {
        self.sections = sections
        self.sectionsAreShuffled = sectionsAreShuffled
        self.responseScales = responseScales
        self.parts = parts
        self.texts = texts
    }
}

extension FormPresentation {
    /// The form as a respondent reads it.
    ///
    /// - Parameters:
    ///   - names: people's names by placeholder; what is not in it reads as the instrument says
    ///   - language: one of the texts' languages; the first is taken where it is none of them
    ///   - items: the form's items, in the order of the data
    public func questionnaire<Item: FormItem>(
        in language: String, names: [String: String], items: [Item]
    ) -> Questionnaire<Item> {
        guard let texts = texts.first(where: { $0.language == language }) ?? texts.first else {
            preconditionFailure("A form has texts in one language at least.")
        }
        func filled(_ text: String) -> String {
            texts.filled(text, with: names)
        }
        let sections = zip(self.sections, texts.sections).map { section, heading in
            Questionnaire<Item>.Section(
                title: heading.title, instructions: heading.instructions.map(filled),
                questions: section.columns.map { column in
                    let options = texts.responseScales[responseScales[column]]
                    return Questionnaire<Item>.Question(
                        item: items[column], text: filled(texts.items[column]),
                        options: options.options, missing: options.missing, part: parts[column])
                },
                isShuffled: section.isShuffled)
        }
        return Questionnaire(
            language: texts.language, title: texts.title,
            instructions: texts.instructions.map(filled), sections: sections,
            sectionsAreShuffled: sectionsAreShuffled)
    }
}
