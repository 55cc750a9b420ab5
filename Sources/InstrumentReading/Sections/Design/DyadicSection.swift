import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readDyadicScore(_ entry: Node.Entry, _ names: DesignNames) -> DyadicScore? {
        let owner = "the dyadic score '\(entry.key.value)'"
        guard
            let fields = fields(of: entry.value, .dyadicScore, owner: owner, named: entry.key.range)
        else { return nil }
        let content = readDyadicContent(fields, names)
        let kind = choice(fields["score"], "a dyadic score", as: DyadicScore.Kind.self)
        let forms = references(
            fields["forms"], "the forms of \(owner)", to: "form", among: Set(names.forms))
        if let node = fields["forms"], case .sequence(let nodes) = node.content, !nodes.isEmpty,
            nodes.count != 2
        {
            report(
                Diagnostic(
                    .invalidValue, "\(owner.capitalizedFirst) names \(nodes.count) forms",
                    at: node.range, reason: "A dyad is two people, each with a form.",
                    advice: "List two: 'forms: [\(names.forms.prefix(2).joined(separator: ", "))]'."))
        }
        let reliability = readDifferenceReliability(fields)
        guard let content, let kind, forms.count == 2 else { return nil }
        return DyadicScore(
            id: entry.key, content: content, kind: kind, forms: forms, reliability: reliability)
    }

    /// A scale, or items of the score's own with their missing-data rule.
    private mutating func readDyadicContent(
        _ fields: Fields, _ names: DesignNames
    ) -> DyadicScore.Content? {
        let own = ["items", "reversed"].filter { fields[$0] != nil }
        guard (fields["scale"] == nil) != own.isEmpty else {
            report(
                Diagnostic(
                    fields["scale"] == nil ? .missingKey : .invalidValue,
                    "\(fields.owner.capitalizedFirst) needs a scale or items of its own, and has \(own.isEmpty ? "neither" : "both")",
                    at: fields.range, reason: "They are two ways to say what is put side by side.",
                    advice: "Keep the one that is meant: 'scale: \(names.scales.sorted().first ?? "closeness")'."))
            return nil
        }
        if own.isEmpty {
            if let answered = fields["answered"] {
                report(
                    Diagnostic(
                        .invalidValue, "The scale of \(fields.owner) has a missing-data rule already",
                        at: answered.range, reason: "Two rules could contradict each other.",
                        advice: "Remove 'answered' here."))
            }
            return reference(
                fields["scale"], "the scale of \(fields.owner)", to: "scale", among: names.scales
            ).map { .scale($0) }
        }
        return readOwnItems(fields, names)
    }

    private mutating func readOwnItems(
        _ fields: Fields, _ names: DesignNames
    ) -> DyadicScore.Content? {
        func members(_ texts: [Located<String>], _ keying: Scale.Keying) -> [Scale.Member] {
            texts.map { Scale.Member(item: $0, keying: keying) }
        }
        let positive = list(fields["items"], "the items of \(fields.owner)").compactMap { text($0, "an item") }
        let reversed = list(fields["reversed"], "the reversed items of \(fields.owner)").compactMap { text($0, "an item") }
        let listed = members(positive, .positive) + members(reversed, .reversed)
        let places = Set(
            distinct(listed.map(\.item), in: fields.owner, .duplicateItem).map(\.range))
        let sound = listed.filter { member in
            places.contains(member.item.range) && resolve(member.item, as: "item", among: names.items)
        }
        guard fields["answered"] != nil else {
            report(
                Diagnostic(
                    .missingDataRule, "\(fields.owner.capitalizedFirst) has no missing-data rule",
                    at: fields.range,
                    reason:
                        "How many answers make a score changes the scores; a default would decide it unseen (Mazza, Enders & Ruehlman 2015).",
                    advice: "Add 'answered: 75%', a number of items, or 'answered: all'."))
            return nil
        }
        guard let answered = readAnswered(fields["answered"]), !sound.isEmpty else { return nil }
        if case .count(let count) = answered.value, count > listed.count {
            report(
                Diagnostic(
                    .invalidValue, "\(fields.owner.capitalizedFirst) asks for \(count) answers and has \(listed.count) item\(listed.count == 1 ? "" : "s")",
                    at: answered.range, reason: "Nobody could ever get a score.",
                    advice: "Ask for at most \(listed.count), or for a share such as 75%."))
        }
        return .items(sound, answered: answered)
    }
}
