import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// More items than any questionnaire has; beyond, the file is not an instrument.
    private static let itemLimit = 5_000

    mutating func readItems(
        _ node: Node?, forms: [Form], responseScales: Set<String>
    ) -> [Item] {
        let entries = filledEntries(node, "the items")
        if entries.count > Self.itemLimit {
            report(
                Diagnostic(
                    .invalidValue, "There are \(entries.count) items; at most \(Self.itemLimit) are read",
                    at: entries[Self.itemLimit].key.range,
                    advice: "Split the instrument."))
        }
        let read = entries.prefix(Self.itemLimit).flatMap { entry -> [Item] in
            checkName(entry.key, "an item's name")
            return entry.isItemInParts
                ? readParts(of: entry, forms: forms, responseScales: responseScales)
                : [readItem(entry, forms: forms, responseScales: responseScales)]
        }
        let items = Array(withoutClashes(read).prefix(Self.itemLimit))
        checkDistinct(items.map(\.id), "item")
        return items
    }

    private mutating func readItem(
        _ entry: Node.Entry, forms: [Form], responseScales: Set<String>
    ) -> Item {
        let owner = "the item '\(entry.key.value)'"
        guard let fields = fields(of: entry.value, .item, owner: owner, named: entry.key.range)
        else {
            return Item(
                id: entry.key, responses: Located("", at: entry.value.range),
                wording: unreadable(forms, at: entry.value.range))
        }
        let formIDs = Set(forms.map(\.id.value))
        var responses = text(fields["responses"], "the response scale of \(owner)")
        if let named = responses,
            !resolve(named, as: "response scale", among: responseScales),
            let likely = likely(named, among: responseScales)
        {
            // Reading on as if the likely one stood here keeps its scales from being called empty.
            responses = Located(likely, at: named.range)
        }
        let anchor = text(fields["anchored_in"], "the form of \(owner)")
        if let anchor { resolve(anchor, as: "form", among: formIDs) }
        var item = Item(
            id: entry.key, topic: text(fields["topic"], "the topic of \(owner)"),
            parallel: choice(fields["parallel"], "a kind of parallel item", as: Item.Parallel.self),
            anchoredIn: anchor, responses: responses ?? Located("", at: entry.key.range),
            wording: readText(fields["text"], owner, forms: forms, itemRange: entry.key.range))
        item.attention = readAttention(fields["attention"], owner)
        readContext(fields, into: &item)
        return item
    }

    /// The wording by form; a single text where there is a single form.
    mutating func readText(
        _ node: Node?, _ owner: String, forms: [Form], itemRange: SourceRange
    ) -> [String: Wording] {
        // A missing text has been reported with the missing keys.
        guard let node else { return unreadable(forms, at: itemRange) }
        switch node.content {
        case .scalar:
            guard let form = forms.first, forms.count == 1 else {
                let names = forms.map { "'\($0.id.value)'" }.joined(separator: " or ")
                report(
                    Diagnostic(
                        .wrongType, "The text of \(owner) does not say for which form it is",
                        at: node.range,
                        reason: "The instrument has \(forms.count) forms.",
                        advice: "Write a mapping with a text for \(names)."))
                return unreadable(forms, at: node.range)
            }
            let wording = wording(node, "the text of \(owner)")
            return [form.id.value: wording ?? Wording(segments: [], range: node.range)]
        case .mapping(let entries):
            var texts: [String: Wording] = [:]
            let named = Set(entries.map(\.key.value))
            for entry in entries {
                let isKnown = resolve(
                    entry.key, as: "form", among: Set(forms.map(\.id.value)), unless: named)
                let text = wording(entry.value, "the text of \(owner)")
                guard isKnown else { continue }
                texts[entry.key.value] = text ?? Wording(segments: [], range: entry.value.range)
            }
            return texts
        case .sequence:
            reportType(of: node, what: "the text of \(owner)", expected: "text, or a mapping of form to text")
            return unreadable(forms, at: node.range)
        }
    }

    /// Stands for wording that was reported, so that its absence is not reported again.
    func unreadable(_ forms: [Form], at range: SourceRange) -> [String: Wording] {
        Dictionary(
            forms.map { ($0.id.value, Wording(segments: [], range: range)) },
            uniquingKeysWith: { first, _ in first })
    }
}
