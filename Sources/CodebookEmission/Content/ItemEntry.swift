import InstrumentModel

/// An item, as the codebook describes it.
struct ItemEntry: Encodable {
    struct WordingEntry: Encodable {
        var form: String
        var formTitle: String
        /// As it reads while no names are known.
        var text: String
        /// As it was written, with `{placeholders}`.
        var template: String

        init(_ wording: Wording, in form: Form) {
            self.form = form.id.value
            formTitle = form.codebookTitle
            text = wording.filled(in: form)
            template = wording.template
        }
    }

    /// The item's part in one scale.
    struct KeyingEntry: Encodable {
        var scale: String
        var keying: String
        /// The forms in which it holds.
        var forms: [String]

        var sign: String { keying == Scale.Keying.reversed.rawValue ? "−" : "+" }
        var isReversed: Bool { keying == Scale.Keying.reversed.rawValue }
    }

    var id: String
    /// Position in the instrument, from 1.
    var number: Int
    var topic: String?
    var parallel: String?
    var anchoredIn: String?
    var responses: String
    var wording: [WordingEntry]
    var keying: [KeyingEntry]
    var tags: [String]?
    var timeFrame: String?
    var level: Int?
    var referent: String?
    /// The codes with which an attention check is passed.
    var attention: [ResponseScaleEntry.CodeEntry]?
    var part: PartEntry?
    var askedIf: ConditionEntry?

    init(_ item: Item, number: Int, memberships: ItemMemberships, of instrument: Instrument) {
        id = item.id.value
        self.number = number
        topic = item.topic?.value
        parallel = item.parallel?.value.rawValue
        anchoredIn = item.anchoredIn?.value
        responses = item.responses.value
        wording = instrument.forms.compactMap { form in
            item.wording[form.id.value].map { WordingEntry($0, in: form) }
        }
        keying = memberships[item].flatMap {
            Self.keying(of: item, as: $0.members, scale: $0.scale, instrument)
        }
        tags = item.tags.isEmpty ? nil : item.tags.map(\.value)
        timeFrame = item.timeFrame?.value
        level = item.level?.value
        referent = item.referent?.value.rawValue
        attention = Self.attention(of: item, instrument)
        part = item.part.map { PartEntry(item: $0.of.value, name: $0.name.value) }
        askedIf = item.askIf.map { ConditionEntry($0, of: instrument) }
    }

    private static func attention(
        of item: Item, _ instrument: Instrument
    ) -> [ResponseScaleEntry.CodeEntry]? {
        guard item.isAttentionCheck else { return nil }
        let options = instrument.responseScale(item.responses.value)?.options ?? []
        return item.attention.map { code in
            let label = options.first { $0.code.value == code.value }?.label?.value
            return ResponseScaleEntry.CodeEntry(code: code.value, label: label)
        }
    }

    private static func keying(
        of item: Item, as members: [Scale.Member], scale: String, _ instrument: Instrument
    ) -> [KeyingEntry] {
        let asked = instrument.forms.filter { item.wording[$0.id.value] != nil }
        return [Scale.Keying.positive, .reversed].compactMap { keying in
            let forms = asked.filter { form in
                members.contains {
                    $0.keying == keying && ($0.form == nil || $0.form?.value == form.id.value)
                }
            }
            guard !forms.isEmpty else { return nil }
            return KeyingEntry(
                scale: scale, keying: keying.rawValue, forms: forms.map(\.id.value))
        }
    }

    /// How the two sides of the item relate, in words.
    var parallelMeaning: String? {
        switch parallel.flatMap(Item.Parallel.init(rawValue:)) {
        case .sameTarget: "parallel: both informants rate the same person"
        case .shared: "parallel: both informants rate what they share"
        case .mirror: "parallel: each informant rates the other"
        case nil: nil
        }
    }
}
