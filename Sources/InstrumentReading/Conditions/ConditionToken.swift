import InstrumentModel

/// A word or sign of a condition.
struct ConditionToken: Equatable {
    enum Kind: Equatable {
        /// An item, or `answered`.
        case name(String)
        case code(Int)
        /// The text between quotes.
        case label(String)
        case comparison(Condition.Comparison)
        case and
        case or
        case not
        case `in`
        case open
        case close
        case openList
        case closeList
        case comma
        case end
    }

    var kind: Kind
    /// In Unicode scalars of the condition's text.
    var place: Range<Int>
    /// As it is written.
    var spelling: String

    /// What a message calls it.
    var description: String { kind == .end ? "the end" : "'\(spelling)'" }
}

extension ConditionToken.Kind {
    /// The words that no name can be.
    static let words: [String: Self] = ["and": .and, "or": .or, "not": .not, "in": .in]

    static let signs: [Unicode.Scalar: Self] = [
        "(": .open, ")": .close, "[": .openList, "]": .closeList, ",": .comma,
    ]

    /// Signs of other languages, and what stands for them here.
    static let foreignSigns: [String: String] = [
        "==": "=", "<>": "!=", "=>": ">=", "=<": "<=", "&&": "and", "||": "or", "&": "and", "|": "or",
        "!": "not", "≠": "!=", "≤": "<=", "≥": ">=", "−": "-", "‘": "'", "’": "'", "“": "\"",
        "”": "\"",
    ]
}
