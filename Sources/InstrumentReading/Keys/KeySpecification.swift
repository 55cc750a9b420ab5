/// A key of the language: what may stand behind it and what it means.
///
/// The tables of these are the one description of the language. Reading checks against them; the
/// suggestions in messages, the JSON Schema and the reference page come from them.
public struct KeySpecification: Sendable {
    public var name: String
    public var type: ValueType
    public var isRequired: Bool
    /// Another key in whose presence a required key may be left out.
    public var alternative: String?
    public var meaning: String
    /// What holds when the key is left out, in words; nil where that is plain.
    public var whenAbsent: String?
    /// YAML that may stand behind the key.
    public var example: String
    /// Slugs of the problems that are about this key, besides those that its type brings.
    public var problems: [String]

    init(
        _ name: String, _ type: ValueType, required: Bool = false, unless alternative: String? = nil,
        _ meaning: String, whenAbsent: String? = nil, example: String, problems: [String] = []
    ) {
        self.name = name
        self.type = type
        self.isRequired = required
        self.alternative = alternative
        self.meaning = meaning
        self.whenAbsent = whenAbsent
        self.example = example
        self.problems = problems
    }
}

/// The keys that a mapping at some place of the file may have.
public struct KeySection: Sendable {
    /// What a message calls the place: "an item".
    public var name: String
    /// "items"
    public var plural: String
    /// What the section is for, in a sentence or two.
    public var purpose: String
    /// Whether nothing at all may stand in its place: a form of which there is nothing to say but its name.
    public var mayBeEmpty: Bool
    public var keys: [KeySpecification]

    init(
        _ name: String, plural: String, _ purpose: String, mayBeEmpty: Bool = false,
        _ keys: [KeySpecification]
    ) {
        self.name = name
        self.plural = plural
        self.purpose = purpose
        self.mayBeEmpty = mayBeEmpty
        self.keys = keys
    }

    public subscript(_ name: String) -> KeySpecification? { keys.first { $0.name == name } }

    /// Every section of an instrument's file, in the order of a file.
    public static let all = [
        instrument, author, reference, form, responseScale, range, item, itemInParts, part, block,
        scale, reliability, informantAgreement, rescale, standard, composite, norm, cutoffs, band, waves, change,
        differenceReliability, subgroup, dyadicScore, shortForm, sampling, aggregate, agreement, path,
        lint, allowance,
    ]
}
