import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readScales(_ node: Node?, among names: ScoringNames) -> [Scale] {
        let scales = filledEntries(node, "the scales").map { entry in
            checkName(entry.key, "a scale's name")
            return readScale(entry, among: names)
        }
        checkDistinct(scales.map(\.id), "scale")
        return limitFacets(scales)
    }

    private mutating func readScale(_ entry: Node.Entry, among names: ScoringNames) -> Scale {
        let owner = "the scale '\(entry.key.value)'"
        let none = Located(AnsweredRule.all, at: entry.key.range)
        let mean = Located(Scale.Aggregation.mean, at: entry.key.range)
        guard let fields = fields(of: entry.value, .scale, owner: owner, named: entry.key.range)
        else { return Scale(id: entry.key, members: [], aggregation: mean, answered: none) }
        let members =
            readMembers(
                fields["items"], .positive, owner, items: names.items, forms: names.forms)
            + readMembers(
                fields["reversed"], .reversed, owner, items: names.items, forms: names.forms)
        let score = choice(fields["score"], "a way to score", as: ScaleScore.self)
        let scale = Scale(
            id: entry.key, title: text(fields["title"], "the title of \(owner)")?.value,
            definition: text(fields["definition"], "the definition of \(owner)")?.value,
            members: members, facets: readFacets(fields, owner, among: names),
            aggregation: score.map { Located($0.value.aggregation, at: $0.range) } ?? mean,
            level: score?.value.level, answered: readAnswered(fields["answered"]) ?? none,
            required: readNames(
                fields["required"], "a required item of \(owner)", as: "item", among: names.items),
            thresholds: readThresholds(fields["reliability"], owner),
            agreement: readInformantAgreement(fields["agreement"], owner, forms: names.forms),
            rescale: readRescale(fields["rescale"], owner),
            standards: readStandards(fields["standard"], owner, among: names))
        checkKind(of: scale, fields, score, owner)
        return scale
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
                return likely(name, among: items).flatMap { likely in
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
