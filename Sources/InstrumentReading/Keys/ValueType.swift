/// What may stand behind a key.
///
/// The words of messages, the JSON Schema and the reference page are all made from it.
public indirect enum ValueType: Sendable {
    /// Prose, as it stands.
    case text
    /// Prose in which `{role}` stands for a person.
    case wording
    /// A name of the designer's choosing: letters, digits and underscores.
    case name
    case wholeNumber(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    /// One of a few words.
    case choice([Choice])
    /// The name of something that the instrument declares.
    case reference(Kind)
    /// A share, a number of items, or `all`.
    case answeredRule
    /// When something is asked, decided by earlier answers: `salience > 0`.
    case condition
    /// A language tag (BCP 47).
    case languageTag
    case orcid
    case doi
    case list(ValueType)
    case mapping(MappingKey, ValueType)
    case section(KeySection)
    /// The shape of the value tells which it is.
    case either([ValueType])

    /// A word and what it stands for.
    public struct Choice: Sendable {
        public var word: String
        public var meaning: String

        public init(_ word: String, _ meaning: String) {
            self.word = word
            self.meaning = meaning
        }
    }

    /// What a name can refer to.
    public enum Kind: String, Sendable {
        case item
        case scale
        case form
        case responseScale = "response scale"
        case rule
        case column
        case wave
        case role
        case group
        case score = "scale or composite"
        case norm
        case block
        case composite
        case cutoffs = "set of cut-offs"
        case subgroup
        case shortForm = "short form"
    }

    /// What the keys of a mapping are that is not a section of the language.
    public enum MappingKey: Sendable {
        /// Names that are declared here: "item", "form".
        case declared(String)
        case reference(Kind)
        case code
        /// Whole numbers that count from 1.
        case position
        case placeholder
        case role
        /// What a column of data holds.
        case columnValue
        /// Numbers that a scale can give.
        case score
    }

    /// Any whole number.
    public static let anyWholeNumber = ValueType.wholeNumber(Int.min...Int.max)
}

extension ValueType: CustomStringConvertible {
    /// The type in words: "a list of items", "mean or sum".
    public var description: String {
        switch self {
        case .text: "text"
        case .wording: "text, with {role} for a person"
        case .name: "a name"
        case .wholeNumber(let range) where range.lowerBound == range.upperBound:
            "the number \(range.lowerBound)"
        case .wholeNumber(let range): Self.words("a whole number", range, Int.min, Int.max)
        case .number(let range): Self.words("a number", range, -.infinity, .infinity)
        case .choice(let choices): Self.alternatives(choices.map(\.word))
        case .reference(let kind): "\(kind.article) \(kind.rawValue)"
        case .answeredRule: "a share such as 75%, a number of items, or all"
        case .condition: "a condition on earlier answers"
        case .languageTag: "a language tag"
        case .orcid: "an ORCID iD"
        case .doi: "a DOI"
        case .list(let element): "a list of \(element.plural)"
        case .mapping(let key, let value): "a mapping of \(key.words) to \(value.plural)"
        case .section(let section): section.name
        case .either(let types): types.map(\.description).joined(separator: ", or ")
        }
    }

    private var plural: String {
        switch self {
        case .text, .wording: "text"
        case .name: "names"
        case .wholeNumber: "whole numbers"
        case .number: "numbers"
        case .reference(let kind): kind.plural
        case .section(let section): section.plural
        case .either(let types): types.map(\.plural).joined(separator: " or ")
        default: description
        }
    }

    private static func words<Bound: Comparable>(
        _ what: String, _ range: ClosedRange<Bound>, _ least: Bound, _ most: Bound
    ) -> String {
        switch (range.lowerBound > least, range.upperBound < most) {
        case (true, true): "\(what) from \(range.lowerBound) to \(range.upperBound)"
        case (true, false): "\(what), at least \(range.lowerBound)"
        case (false, true): "\(what), at most \(range.upperBound)"
        case (false, false): what
        }
    }

    private static func alternatives(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension ValueType.Kind {
    fileprivate var article: String { self == .item ? "an" : "a" }
    fileprivate var plural: String {
        switch self {
        case .score: "scales or composites"
        case .cutoffs: "cut-offs"
        default: "\(rawValue)s"
        }
    }
}

extension ValueType.MappingKey {
    fileprivate var words: String {
        switch self {
        case .declared(let what): "\(what) names"
        case .reference(let kind): kind.plural
        case .code: "codes"
        case .position: "numbers"
        case .placeholder: "placeholders"
        case .role: "roles"
        case .columnValue: "values of the column"
        case .score: "scores"
        }
    }
}
