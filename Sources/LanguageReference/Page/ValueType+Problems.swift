import InstrumentReading

extension ValueType {
    /// Slugs of the problems that any value of this type can have, besides being of another type or empty.
    public var problems: [String] {
        switch self {
        case .text, .condition: []
        case .wording: ["placeholder-syntax"]
        case .name: ["invalid-name"]
        case .reference(let kind): kind.problems
        case .wholeNumber, .number, .choice, .answeredRule, .languageTag, .orcid, .doi:
            ["invalid-value"]
        case .list(let element): element.problems
        case .mapping(let key, let value): Self.distinct(key.problems + value.problems)
        // Its own keys say what can be wrong with them.
        case .section: []
        case .either(let types): Self.distinct(types.flatMap(\.problems))
        }
    }

    private static func distinct(_ slugs: [String]) -> [String] {
        var seen: Set<String> = []
        return slugs.filter { seen.insert($0).inserted }
    }
}

extension ValueType.Kind {
    fileprivate var problems: [String] { [self == .rule ? "unknown-rule" : "unknown-name"] }
}

extension ValueType.MappingKey {
    fileprivate var problems: [String] {
        switch self {
        case .declared, .placeholder, .role: ["invalid-name"]
        case .reference(let kind): kind.problems
        case .code, .score: ["invalid-value"]
        case .position: ["unknown-name"]
        case .columnValue: []
        }
    }
}
