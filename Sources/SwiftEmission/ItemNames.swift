import InstrumentModel

/// The Swift names of a form's items, alike for cases and properties.
struct ItemNames {
    /// In the order of the data.
    let all: [(item: Item, name: String)]

    init(_ form: Form, of instrument: Instrument) {
        var namer = SwiftNamer(reserved: Self.members)
        all = instrument.items(in: form).map { ($0, namer.member($0.id.value, fallback: "item")) }
    }

    /// What the structure of answers and the enumeration of items have members for, of their own or by
    /// their protocols.
    private static let members: Set<String> = [
        "allCases", "asks", "clear", "clearUnasked", "codes", "column", "encode", "hash", "hashValue", "isComplete", "key",
        "rawValue", "record", "row", "scores", "storage", "unansweredItems",
    ]
}
