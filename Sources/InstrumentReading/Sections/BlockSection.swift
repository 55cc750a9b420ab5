import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// More blocks than any questionnaire has.
    private static let blockLimit = 500

    mutating func readBlocks(_ node: Node?, items: [Item], forms: [Form]) -> [Block] {
        // The name of an item in parts stands for its parts.
        let units = Dictionary(grouping: items, by: \.listedName.value)
            .mapValues { $0.map(\.id.value) }
        let entries = filledEntries(node, "the blocks")
        if entries.count > Self.blockLimit {
            report(
                Diagnostic(
                    .invalidValue,
                    "There are \(entries.count) blocks; at most \(Self.blockLimit) are read",
                    at: entries[Self.blockLimit].key.range,
                    advice: "Put more items into each of them."))
        }
        let blocks = entries.prefix(Self.blockLimit).map { entry in
            checkName(entry.key, "a block's name")
            return readBlock(entry, units: units, forms: forms)
        }
        checkDistinct(blocks.map(\.id), "block")
        return blocks
    }

    mutating func readBlockOrder(_ node: Node?, hasBlocks: Bool) -> Located<AskingOrder>? {
        guard let node else { return nil }
        if !hasBlocks {
            report(
                Diagnostic(
                    .invalidValue, "There are no blocks to put in order", at: node.range,
                    advice: "Declare blocks, or remove 'block_order'."))
        }
        return choice(node, "an order", as: AskingOrder.self)
    }

    private mutating func readBlock(
        _ entry: Node.Entry, units: [String: [String]], forms: [Form]
    ) -> Block {
        let owner = "the block '\(entry.key.value)'"
        let listed = Located(AskingOrder.listed, at: entry.key.range)
        guard let fields = fields(of: entry.value, .block, owner: owner, named: entry.key.range)
        else { return Block(id: entry.key, items: [], order: listed) }
        let nodes = list(fields["items"], "the items of \(owner)")
        if let node = fields["items"], case .sequence = node.content, nodes.isEmpty {
            report(
                Diagnostic(
                    .emptyValue, "The items of \(owner) are empty", at: node.range,
                    reason: "Instructions would lead to no question.",
                    advice: "List the items that the block asks, or remove it."))
        }
        let names = nodes.compactMap { text($0, "an item of \(owner)") }
        return Block(
            id: entry.key, title: text(fields["title"], "the title of \(owner)")?.value,
            instructions: readInstructions(fields["instructions"], owner, forms: forms),
            items: readBlockItems(names, owner, units: units),
            order: choice(fields["order"], "an order", as: AskingOrder.self) ?? listed)
    }

    private mutating func readBlockItems(
        _ names: [Located<String>], _ owner: String, units: [String: [String]]
    ) -> [Located<String>] {
        let known = Set(units.keys)
        let listed = Set(names.map(\.value))
        var seen: [String: SourceRange] = [:]
        return names.flatMap { name -> [Located<String>] in
            let reported = diagnostics.count
            guard resolve(name, as: "item", among: known) else {
                // Reading on as if the likely item stood here keeps it from being called left out.
                guard diagnostics.count > reported,
                    let likely = likely(name, among: known),
                    !listed.contains(likely)
                else { return [] }
                return units[likely, default: []].map { Located($0, at: name.range) }
            }
            if let first = seen[name.value] {
                report(
                    Diagnostic(
                        .duplicateItem,
                        "The item '\(name.value)' stands twice in \(owner)", at: name.range,
                        reason: "It would be asked twice, and have one column.",
                        advice: "Remove one of them.", related: [.init("first listed here", at: first)]))
                return []
            }
            seen[name.value] = name.range
            return units[name.value, default: []].map { Located($0, at: name.range) }
        }
    }

    /// Instructions by form: one text for all forms, or one for each.
    private mutating func readInstructions(
        _ node: Node?, _ owner: String, forms: [Form]
    ) -> [String: Wording] {
        let what = "the instructions of \(owner)"
        guard let node else { return [:] }
        guard case .mapping(let entries) = node.content else {
            guard let wording = wording(node, what) else { return [:] }
            return Dictionary(
                forms.map { ($0.id.value, wording) }, uniquingKeysWith: { first, _ in first })
        }
        var instructions: [String: Wording] = [:]
        for entry in entries {
            let isKnown = resolve(entry.key, as: "form", among: Set(forms.map(\.id.value)))
            guard let wording = wording(entry.value, what), isKnown else { continue }
            instructions[entry.key.value] = wording
        }
        return instructions
    }
}
