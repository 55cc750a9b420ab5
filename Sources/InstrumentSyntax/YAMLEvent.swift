import Diagnostics

/// What libyaml reports, one construct after another.
struct YAMLEvent {
    enum Kind {
        case scalar(Scalar)
        case alias(String)
        case sequenceStart
        case sequenceEnd
        case mappingStart
        case mappingEnd
        case documentStart
        case documentEnd
        case streamStart
        case streamEnd
    }

    var kind: Kind
    var range: SourceRange
    var anchor: String?
    /// An explicit tag such as `!!str`.
    var tag: String?
    /// Written in brackets or braces.
    var isFlow = false
}

/// Why libyaml could not go on.
struct YAMLFailure: Error {
    /// libyaml's own words: "mapping values are not allowed in this context".
    var problem: String
    var position: SourcePosition
    /// What it was in the middle of: "while parsing a block mapping".
    var context: String?
    var contextPosition: SourcePosition?
}
