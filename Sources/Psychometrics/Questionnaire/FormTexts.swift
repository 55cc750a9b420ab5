/// A form's texts in one language. In those that a respondent reads as sentences, `{student}` stands for
/// a person's name and doubled braces for braces.
public struct FormTexts: Sendable, Equatable {
    /// What stands above the items of a section.
    public struct Heading: Sendable, Equatable {
        public var title: String?
        public var instructions: String?

        public init(title: String? = nil, instructions: String? = nil) {
            self.title = title
            self.instructions = instructions
        }
    }

    /// The labels of a response scale.
    public struct Labels: Sendable, Equatable {
        /// One for each code, as declared.
        public var options: [OptionText]
        /// Those of the answers that say why there is none.
        public var missing: [OptionText]

        public init(options: [OptionText], missing: [OptionText]) {
            self.options = options
            self.missing = missing
        }
    }

    /// Language tag (BCP 47).
    public var language: String
    public var title: String
    public var instructions: String?
    /// How placeholders read until a name is known.
    public var names: [String: String]
    /// One for each section.
    public var sections: [Heading]
    /// One for each item, in the order of the data.
    public var items: [String]
    /// In the order of the form's response scales.
    public var responseScales: [Labels]

    public init(
        language: String, title: String, instructions: String?, names: [String: String],
        sections: [Heading], items: [String], responseScales: [Labels]
    ) {
        self.language = language
        self.title = title
        self.instructions = instructions
        self.names = names
        self.sections = sections
        self.items = items
        self.responseScales = responseScales
    }
}

extension FormTexts {
    /// A text with its placeholders filled in.
    func filled(_ text: String, with names: [String: String]) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "{" || scalar == "}", rest.first == scalar {
                result.append(rest.removeFirst())
            } else if scalar == "{", let end = rest.firstIndex(of: "}") {
                let placeholder = String(rest[..<end])
                let name = names[placeholder] ?? self.names[placeholder] ?? "{\(placeholder)}"
                result.append(contentsOf: name.unicodeScalars)
                rest = rest[rest.index(after: end)...]
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
