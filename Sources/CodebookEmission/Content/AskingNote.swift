import InstrumentModel

/// Something to know about how an item is asked, in words.
struct AskingNote {
    var term: String
    var text: String
}

extension ItemEntry {
    /// The question that the item is a part of.
    struct PartEntry: Encodable {
        var item: String
        var name: String
    }

    /// What the codebook's readers should know about how the item is asked.
    var askingNotes: [AskingNote] {
        let codes = (attention ?? []).map { "\($0.code)" + ($0.label.map { " (\($0))" } ?? "") }
        return [
            askedIf.map { AskingNote(term: "Asked", text: "if \($0.words)") },
            part.map { AskingNote(term: "Part", text: "\($0.name), of \($0.item)") },
            timeFrame.map { AskingNote(term: "Time frame", text: $0) },
            level.map { AskingNote(term: "Level of difficulty", text: "\($0)") },
            referentMeaning.map { AskingNote(term: "Is about", text: $0) },
            tags.map { AskingNote(term: "Tags", text: $0.joined(separator: ", ")) },
            codes.isEmpty
                ? nil
                : AskingNote(
                    term: "Attention check", text: "passed with \(codes.joined(separator: " or "))"),
        ].compactMap(\.self)
    }

    /// Whom the item is about, in words.
    private var referentMeaning: String? {
        switch referent.flatMap(Item.Referent.init(rawValue:)) {
        case .`self`: "the informant"
        case .partner: "the other of the two"
        case .pair: "the two together"
        case .meta: "what the informant believes the other thinks"
        case .group: "a group"
        case nil: nil
        }
    }
}
