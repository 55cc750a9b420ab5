import InstrumentReading
import InstrumentSyntax

/// The examples of the tables as JSON.
enum ExampleValue {
    /// What a key's example says, read by the key's type.
    static func json(_ key: KeySpecification) -> JSONValue? {
        let document = ParsedDocument(bytes: Array(key.example.utf8), file: key.name)
        return document.root.flatMap { json($0, key.type) }
    }

    private static func json(_ node: Node, _ type: ValueType) -> JSONValue? {
        switch (node.content, type) {
        case (_, .either(let types)): types.lazy.compactMap { json(node, $0) }.first
        case (.scalar(let scalar), _): json(scalar.text, type)
        case (.sequence(let nodes), .list(let element)):
            .array(nodes.compactMap { json($0, element) })
        case (.mapping(let entries), .mapping(_, let value)):
            object(entries) { json($0.value, value) }
        case (.mapping(let entries), .section(let section)):
            object(entries) { entry in section[entry.key.value].flatMap { json(entry.value, $0.type) } }
        default: nil
        }
    }

    private static func json(_ text: String, _ type: ValueType) -> JSONValue? {
        switch type {
        case .wholeNumber, .answeredRule: Int(text).map(JSONValue.integer) ?? .string(text)
        case .number: Double(text).map(JSONValue.number)
        case .list, .mapping, .section: nil
        default: .string(text)
        }
    }

    private static func object(
        _ entries: [Node.Entry], value: (Node.Entry) -> JSONValue?
    ) -> JSONValue {
        .object(
            entries.compactMap { entry in
                value(entry).map { JSONValue.Member(name: entry.key.value, value: $0) }
            })
    }
}
