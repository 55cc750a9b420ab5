import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// More parts than any question has.
    private static let partLimit = 20

    /// The parts of an item, each as an item of its own that is named after both.
    mutating func readParts(
        of entry: Node.Entry, forms: [Form], responseScales: Set<String>
    ) -> [Item] {
        let owner = "the item '\(entry.key.value)'"
        guard
            let fields = fields(of: entry.value, .itemInParts, owner: owner, named: entry.key.range)
        else { return [] }
        let whole = readWhole(fields, entry.key, forms: forms)
        let parts = filledEntries(fields["parts"], "the parts of \(owner)")
        if parts.count == 1 || parts.count > Self.partLimit {
            report(
                Diagnostic(
                    .invalidValue,
                    parts.count == 1
                        ? "\(owner.capitalizedFirst) has a single part"
                        : "\(owner.capitalizedFirst) has \(parts.count) parts; at most \(Self.partLimit) are read",
                    at: parts[0].key.range,
                    advice: parts.count == 1
                        ? "Add the part that follows, or write it as an item without parts."
                        : "Make it several items."))
        }
        return parts.prefix(Self.partLimit).map {
            readPart($0, of: whole, forms: forms, responseScales: responseScales)
        }
    }

    /// What the item says for all of its parts.
    private mutating func readWhole(
        _ fields: Fields, _ name: Located<String>, forms: [Form]
    ) -> Item {
        let anchor = text(fields["anchored_in"], "the form of \(fields.owner)")
        if let anchor { resolve(anchor, as: "form", among: Set(forms.map(\.id.value))) }
        var whole = Item(
            id: name, topic: text(fields["topic"], "the topic of \(fields.owner)"),
            parallel: choice(fields["parallel"], "a kind of parallel item", as: Item.Parallel.self),
            anchoredIn: anchor, responses: Located("", at: name.range), wording: [:])
        readContext(fields, into: &whole)
        return whole
    }

    private mutating func readPart(
        _ entry: Node.Entry, of whole: Item, forms: [Form], responseScales: Set<String>
    ) -> Item {
        var part = whole
        part.id = Located("\(whole.id.value)_\(entry.key.value)", at: entry.key.range)
        part.part = Item.Part(of: whole.id, name: entry.key)
        checkName(part.id, "a part's name, with its item's before it")
        let owner = "the part '\(entry.key.value)' of '\(whole.id.value)'"
        guard let fields = fields(of: entry.value, .part, owner: owner, named: entry.key.range)
        else {
            part.wording = unreadable(forms, at: entry.value.range)
            return part
        }
        if let responses = text(fields["responses"], "the response scale of \(owner)") {
            resolve(responses, as: "response scale", among: responseScales)
            part.responses = responses
        }
        part.topic = text(fields["topic"], "the topic of \(owner)") ?? part.topic
        part.wording = readText(fields["text"], owner, forms: forms, itemRange: entry.key.range)
        readContext(fields, into: &part)
        return part
    }

    /// The items without those that are named like a part; that is reported at the part.
    mutating func withoutClashes(_ items: [Item]) -> [Item] {
        var made: [String: Item] = [:]
        let distinct = items.filter { item in
            guard item.part != nil else { return true }
            guard let other = made[item.id.value] else {
                made[item.id.value] = item
                return true
            }
            reportClash(of: item, with: other)
            return false
        }
        return distinct.filter { item in
            guard item.part == nil, let part = made[item.id.value] else { return true }
            reportClash(of: part, with: item)
            return false
        }
    }

    private mutating func reportClash(of part: Item, with other: Item) {
        report(
            Diagnostic(
                .nameClash, "The part makes an item '\(part.id.value)', and there is one",
                at: part.id.range, reason: "Both would be a column of the same name.",
                advice: "Give the part or the other item another name.",
                related: [.init("the other stands here", at: other.id.range)]))
    }
}

extension Node.Entry {
    /// Whether an item is asked in parts, judged by the keys that no other item has.
    var isItemInParts: Bool {
        guard case .mapping(let entries) = value.content else { return false }
        return entries.contains { ["parts", "gate"].contains($0.key.value) }
    }
}
