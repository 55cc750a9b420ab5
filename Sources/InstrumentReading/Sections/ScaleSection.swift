import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readScales(
        _ node: Node?, items: Set<String>, forms: Set<String>
    ) -> [Scale] {
        let scales = filledEntries(node, "the scales").map { entry in
            checkName(entry.key, "a scale's name")
            return readScale(entry, items: items, forms: forms)
        }
        checkDistinct(scales.map(\.id), "scale")
        return scales
    }

    private mutating func readScale(
        _ entry: Node.Entry, items: Set<String>, forms: Set<String>
    ) -> Scale {
        let owner = "the scale '\(entry.key.value)'"
        let none = Located(AnsweredRule.all, at: entry.key.range)
        let mean = Located(Scale.Aggregation.mean, at: entry.key.range)
        guard let fields = fields(of: entry.value, .scale, owner: owner, named: entry.key.range)
        else { return Scale(id: entry.key, members: [], aggregation: mean, answered: none) }
        if fields["items"] == nil, fields["reversed"] == nil,
            fields.misspelt.isDisjoint(with: ["items", "reversed"])
        {
            report(
                Diagnostic(
                    .missingKey, "\(owner.capitalizedFirst) lists no items", at: entry.key.range,
                    advice: "Add 'items: [first_item, second_item]'."))
        }
        let members =
            readMembers(fields["items"], .positive, owner, items: items, forms: forms)
            + readMembers(fields["reversed"], .reversed, owner, items: items, forms: forms)
        return Scale(
            id: entry.key, title: text(fields["title"], "the title of \(owner)")?.value,
            definition: text(fields["definition"], "the definition of \(owner)")?.value,
            members: members,
            aggregation: choice(
                fields["score"], "a way to score", as: Scale.Aggregation.self) ?? mean,
            answered: readAnswered(fields["answered"]) ?? none,
            thresholds: readThresholds(fields["reliability"], owner))
    }

    /// The items of one keying: a list, or a list for each form.
    private mutating func readMembers(
        _ node: Node?, _ keying: Scale.Keying, _ owner: String, items: Set<String>,
        forms: Set<String>
    ) -> [Scale.Member] {
        guard let node else { return [] }
        if case .mapping(let entries) = node.content {
            let named = Set(entries.map(\.key.value))
            return entries.flatMap { entry -> [Scale.Member] in
                resolve(entry.key, as: "form", among: forms, unless: named)
                return readMemberList(entry.value, keying, owner, items: items, form: entry.key)
            }
        }
        return readMemberList(node, keying, owner, items: items, form: nil)
    }

    private mutating func readMemberList(
        _ node: Node, _ keying: Scale.Keying, _ owner: String, items: Set<String>,
        form: Located<String>?
    ) -> [Scale.Member] {
        let names = list(node, "the items of \(owner)").enumerated().compactMap { index, entry in
            text(entry, "an item of \(owner)").map { (index, $0) }
        }
        let listed = Set(names.map(\.1.value))
        var seen: [String: SourceRange] = [:]
        return names.compactMap { index, name -> Scale.Member? in
            guard resolve(name, as: "item", among: items, unless: listed) else {
                // Reading on as if the likely item stood here keeps it from being called unused.
                let likely = Suggestion.closest(to: name.value, among: items.sorted())
                return likely.flatMap { likely in
                    listed.contains(likely)
                        ? nil
                        : Scale.Member(
                            item: Located(likely, at: name.range), keying: keying, form: form)
                }
            }
            if let first = seen[name.value] {
                report(
                    Diagnostic(
                        .duplicateItem,
                        "The item '\(name.value)' stands twice in \(owner)", at: name.range,
                        reason: "It would count double.", advice: "Remove one of them.",
                        related: [.init("first listed here", at: first)],
                        fix: .removing(name, at: index, from: node)))
                return nil
            }
            seen[name.value] = name.range
            return Scale.Member(item: name, keying: keying, form: form)
        }
    }
}
