import Psychometrics

/// A JSON value, put together section by section.
enum JSONTree: Encodable {
    case object([String: JSONTree])
    case array([JSONTree])
    case text(String)
    case number(Double)
    case whole(Int)
    case flag(Bool)

    /// A number, or `{"undefined": reason}`.
    static func estimate(_ estimate: Estimate) -> JSONTree {
        switch estimate {
        case .value(let number): .number(number)
        case .undefined(let reason): .undefined(reason)
        }
    }

    static func undefined(_ reason: UndefinedReason) -> JSONTree { undefined(reason.description) }

    static func undefined(_ reason: String) -> JSONTree { .object(["undefined": .text(reason)]) }

    /// What a result holds, or `{"undefined": reason}`.
    static func result<Value>(
        _ result: Result<Value, UndefinedReason>, _ tree: (Value) -> JSONTree
    ) -> JSONTree {
        switch result {
        case .success(let value): tree(value)
        case .failure(let reason): .undefined(reason)
        }
    }

    /// An object without the keys that have no value.
    static func known(_ entries: [String: JSONTree?]) -> JSONTree {
        .object(entries.compactMapValues(\.self))
    }

    static func array<Element>(_ elements: [Element], _ tree: (Element) -> JSONTree) -> JSONTree {
        .array(elements.map(tree))
    }

    static func texts(_ texts: [String]) -> JSONTree { .array(texts.map(JSONTree.text)) }
    static func numbers(_ numbers: [Double]) -> JSONTree { .array(numbers.map(JSONTree.number)) }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let entries):
            var container = encoder.container(keyedBy: Key.self)
            for (key, value) in entries { try container.encode(value, forKey: Key(stringValue: key)) }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .number(let number):
            var container = encoder.singleValueContainer()
            try container.encode(number)
        case .whole(let number):
            var container = encoder.singleValueContainer()
            try container.encode(number)
        case .flag(let flag):
            var container = encoder.singleValueContainer()
            try container.encode(flag)
        }
    }
}
