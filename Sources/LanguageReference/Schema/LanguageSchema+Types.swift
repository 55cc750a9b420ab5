import InstrumentReading

/// What each type of the language looks like to an editor.
///
/// An editor decides by YAML alone whether a plain scalar is a number or a truth value; the language
/// decides by its place. So text may arrive as a number, and a number in quotes as text.
extension LanguageSchema {
    /// The values that a type accepts.
    func schema(of type: ValueType) -> JSONValue {
        switch type {
        case .text, .wording: mayLeaveTextsEmpty ? ["type": ["string", "number", "boolean", "null"]] : Self.text
        case .condition: Self.text
        case .name: Self.name
        case .wholeNumber(let range): Self.wholeNumber(range)
        case .number(let range): Self.number(range)
        case .choice(let choices): Self.choice(choices)
        case .reference(let kind): reference(kind)
        case .answeredRule: Self.answeredRule
        case .languageTag: Self.pattern("^[A-Za-z0-9]{2,3}(-[A-Za-z0-9]{1,8})*$", ["string", "boolean"])
        case .orcid: Self.pattern("^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$", "string")
        case .doi: Self.pattern("^10\\.[^\\s\"<>]*/[^\\s\"<>]*$", "string")
        case .list(let element): ["type": "array", "items": schema(of: element)]
        case .mapping(let key, let value):
            [
                "type": "object", "propertyNames": schema(of: key),
                "additionalProperties": schema(of: value),
            ]
        case .section(let section): ["$ref": .string("#/$defs/\(section.identifier)")]
        case .either(let types): ["anyOf": .array(types.map(schema))]
        }
    }

    /// Keys are text to every editor.
    private func schema(of key: ValueType.MappingKey) -> JSONValue {
        switch key {
        case .declared, .placeholder, .role: Self.name
        case .reference(let kind): reference(kind)
        case .code: Self.pattern("^[+-]?[0-9]+$", "string")
        case .position: Self.pattern("^\\+?0*[1-9][0-9]*$", "string")
        case .columnValue: Self.text
        case .score: Self.pattern(Self.decimal, "string")
        }
    }

    private func reference(_ kind: ValueType.Kind) -> JSONValue {
        switch kind {
        case .item, .scale, .form, .responseScale, .role, .score, .norm, .block, .composite, .cutoffs,
            .subgroup, .shortForm:
            Self.name
        case .column, .wave, .group: Self.text
        case .rule: rule
        }
    }

    /// A rule by its slug, or by its code in capitals or not.
    private var rule: JSONValue {
        let known = rules.map {
            Self.constant(.string($0.code.slug), meaning: "\($0.code.id): \($0.summary)")
        }
        return ["anyOf": .array(known + [Self.pattern("^[Ss][Ww][0-9]{4}$", "string")])]
    }

    private static let decimal = "^[0-9+.eE-]*[0-9][0-9+.eE-]*$"
    private static let text = pattern("\\S", ["string", "number", "boolean"])
    private static let name = pattern("^[A-Za-z][A-Za-z0-9_]{0,63}$", ["string", "boolean"])

    private static let answeredRule: JSONValue = [
        "anyOf": [
            ["const": "all"], ["type": "integer", "minimum": 1],
            pattern("^(\\+?0*[1-9][0-9]*|(100(\\.00?)?|0*[0-9]{1,2}(\\.[0-9]{1,2})?)%)$", "string"),
        ]
    ]

    /// A pattern holds for text only, so that a number or a truth value passes where its type may.
    private static func pattern(_ pattern: String, _ type: JSONValue) -> JSONValue {
        ["type": type, "pattern": .string(pattern)]
    }

    private static func wholeNumber(_ range: ClosedRange<Int>) -> JSONValue {
        var members = pattern("^[+-]?[0-9]+$", ["integer", "string"]).members
        if range.lowerBound > .min {
            members.append(.init(name: "minimum", value: .integer(range.lowerBound)))
        }
        if range.upperBound < .max {
            members.append(.init(name: "maximum", value: .integer(range.upperBound)))
        }
        return .object(members)
    }

    private static func number(_ range: ClosedRange<Double>) -> JSONValue {
        var members = pattern(decimal, ["number", "string"]).members
        if range.lowerBound.isFinite {
            members.append(.init(name: "minimum", value: .number(range.lowerBound)))
        }
        if range.upperBound.isFinite {
            members.append(.init(name: "maximum", value: .number(range.upperBound)))
        }
        return .object(members)
    }

    private static func choice(_ choices: [ValueType.Choice]) -> JSONValue {
        let words = choices.map { constant(.string($0.word), meaning: $0.meaning) }
        let truthValues = choices.compactMap { choice in
            truthValue(choice.word).map { constant(.bool($0), meaning: choice.meaning) }
        }
        return ["oneOf": .array(words + truthValues)]
    }

    private static func constant(_ value: JSONValue, meaning: String) -> JSONValue {
        ["const": value, "description": .string(meaning)]
    }

    /// What an editor that reads YAML 1.1 makes of the word.
    private static func truthValue(_ word: String) -> Bool? {
        switch word {
        case "on", "yes", "true": true
        case "off", "no", "false": false
        default: nil
        }
    }
}
