import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readShortForm(_ entry: Node.Entry, _ names: DesignNames) -> ShortForm? {
        let owner = "the short form '\(entry.key.value)'"
        guard let fields = fields(of: entry.value, .shortForm, owner: owner, named: entry.key.range)
        else { return nil }
        let title = text(fields["title"], "the title of \(owner)")
        let listed = list(fields["items"], "the items of \(owner)").compactMap { text($0, "an item") }
        if let node = fields["items"], case .sequence(let nodes) = node.content, nodes.isEmpty {
            report(
                Diagnostic(
                    .emptyValue, "The items of \(owner) are empty", at: node.range,
                    advice: "List the items that it keeps."))
        }
        let items = distinct(listed, in: owner, .duplicateItem).filter {
            resolve($0, as: "item", among: names.items)
        }
        let answered = entries(fields["answered"], "the missing-data rules of \(owner)").compactMap {
            entry -> ShortForm.Answered? in
            let isKnown = resolve(entry.key, as: "scale", among: names.scales)
            guard let rule = readAnswered(entry.value), isKnown else { return nil }
            return ShortForm.Answered(scale: entry.key, rule: rule)
        }
        guard let title, !items.isEmpty else { return nil }
        return ShortForm(id: entry.key, title: title.value, items: items, answered: answered)
    }
}
