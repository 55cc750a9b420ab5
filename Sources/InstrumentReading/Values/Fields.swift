import Diagnostics
import InstrumentSyntax

/// The values of a mapping whose keys have been checked against the language.
struct Fields {
    /// What messages call the thing: "the item 'calm'".
    var owner: String
    /// Where the thing is named.
    var range: SourceRange
    private var values: [String: Node] = [:]
    /// Known keys that are absent, and that a misspelt one was probably meant to be.
    fileprivate(set) var misspelt: Set<String> = []

    init(owner: String, range: SourceRange, entries: [Node.Entry]) {
        self.owner = owner
        self.range = range
        for entry in entries { values[entry.key.value] = entry.value }
    }

    subscript(_ key: String) -> Node? { values[key] }
}

extension InstrumentReader {
    /// The values of a mapping, its keys checked against a section of the language.
    ///
    /// - Parameters:
    ///   - owner: what messages call the thing: "the item 'calm'".
    ///   - name: where the thing is named, to point at when a key is missing.
    ///   - others: keys of which there is something else to say than that they are unknown.
    /// - Returns: nil when the node is no mapping at all, which has been reported.
    mutating func fields(
        of node: Node, _ section: KeySection, owner: String, named name: SourceRange,
        besides others: Set<String> = []
    ) -> Fields? {
        guard case .mapping(let entries) = node.content else {
            let example = section.keys.first { $0.isRequired } ?? section.keys[0]
            report(
                Diagnostic(
                    .wrongType,
                    "\(owner.capitalizedFirst) needs keys and values, and this is \(node.kind)",
                    at: node.range,
                    advice: "Write it as '\(example.name): \(example.example)', and so on."))
            return nil
        }
        var fields = Fields(owner: owner, range: name, entries: entries)
        for entry in entries
        where section[entry.key.value] == nil && !others.contains(entry.key.value) {
            let likely = Suggestion.closest(to: entry.key.value, among: section.keys.map(\.name))
                .flatMap { fields[$0] == nil ? $0 : nil }
            if let likely { fields.misspelt.insert(likely) }
            report(
                Self.unknownKey(
                    entry.key, in: section, likely: likely, besides: Set(entries.map(\.key.value))))
        }
        // A key that is there, misspelt, is not missing as well.
        for key in section.keys
        where key.isRequired && fields[key.name] == nil && !fields.misspelt.contains(key.name)
            && key.alternative.flatMap({ fields[$0] }) == nil
        {
            report(Self.missingKey(key, in: fields))
        }
        return fields
    }

    private static func unknownKey(
        _ key: Located<String>, in section: KeySection, likely: String?, besides present: Set<String>
    ) -> Diagnostic {
        let names = section.keys.map(\.name)
        let elsewhere = KeySection.all.first { $0[key.value] != nil }
        let list = "The keys of \(section.name) are \(names.joined(separator: ", "))."
        let advice =
            likely.map { "Did you mean '\($0)'? \(list)" }
            ?? elsewhere.map { "'\(key.value)' is a key of \($0.name). \(list)" } ?? list
        return Diagnostic(
            .unknownKey, "'\(key.value)' is not a key of \(section.name)", at: key.range,
            reason: "A misspelt key would be lost without a word.", advice: advice,
            fix: .correcting(key, among: names, unless: present))
    }

    private static func missingKey(_ key: KeySpecification, in fields: Fields) -> Diagnostic {
        // Leaving out this one would silently change scores, so it is a problem of its own.
        if key.name == "answered" {
            return Diagnostic(
                .missingDataRule, "\(fields.owner.capitalizedFirst) has no missing-data rule",
                at: fields.range,
                reason:
                    "How many answers make a score changes the scores; a default would decide it unseen (Mazza, Enders & Ruehlman 2015).",
                advice: "Add 'answered: 75%', a number of items, or 'answered: all'.")
        }
        return Diagnostic(
            .missingKey, "\(fields.owner.capitalizedFirst) lacks the key '\(key.name)'",
            at: fields.range, reason: key.meaning,
            advice: "Add '\(key.name): \(key.example)'.")
    }
}

extension String {
    /// The text as it starts a sentence.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
