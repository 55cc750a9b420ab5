/// A key of the language: what may stand behind it and what it means.
///
/// The tables of these are the one description of the language. Reading checks against them, and the
/// suggestions in messages come from them.
public struct KeySpecification: Sendable {
    public var name: String
    /// What the value looks like, in words: "text", "a whole number".
    public var type: String
    public var isRequired: Bool
    public var meaning: String
    public var example: String

    init(_ name: String, _ type: String, required: Bool = false, _ meaning: String, example: String) {
        self.name = name
        self.type = type
        self.isRequired = required
        self.meaning = meaning
        self.example = example
    }
}

/// The keys that a mapping at some place of the file may have.
public struct KeySection: Sendable {
    /// What a message calls the place: "an item".
    public var name: String
    public var keys: [KeySpecification]

    init(_ name: String, _ keys: [KeySpecification]) {
        self.name = name
        self.keys = keys
    }

    public subscript(_ name: String) -> KeySpecification? { keys.first { $0.name == name } }

    /// Every section, in the order of a file.
    public static let all = [
        instrument, author, reference, form, responseScale, range, item, scale, reliability,
    ]
}
