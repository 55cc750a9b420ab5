import InstrumentModel

/// A block of items, as the codebook describes it.
struct BlockEntry: Encodable {
    var id: String
    var title: String?
    /// What is read before the items, for each form that has instructions and asks one of them.
    var instructions: [ItemEntry.WordingEntry]
    /// In the order in which they are listed.
    var items: [String]
    var order: String

    init(_ block: Block, of instrument: Instrument) {
        id = block.id.value
        title = block.title
        items = block.items.map(\.value)
        order = block.order.value.rawValue
        let listed = Set(items)
        instructions = instrument.forms.compactMap { form in
            guard let wording = block.instructions[form.id.value],
                instrument.items(in: form).contains(where: { listed.contains($0.id.value) })
            else { return nil }
            return ItemEntry.WordingEntry(wording, in: form)
        }
    }

    /// How the items follow each other, in words.
    var orderInWords: String {
        order == AskingOrder.random.rawValue
            ? "The items follow each other in random order; the parts of an item stay together."
            : "The items follow each other as they are listed."
    }
}
