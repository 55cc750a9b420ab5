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

    init(_ item: Item, number: Int, of instrument: Instrument) {
        id = item.id.value
        self.number = number
        topic = item.topic?.value
        parallel = item.parallel?.value.rawValue
        anchoredIn = item.anchoredIn?.value
        responses = item.responses.value
        wording = instrument.forms.compactMap { form in
            item.wording[form.id.value].map {
                WordingEntry(
                    form: form.id.value, formTitle: form.codebookTitle, text: $0.filled(in: form),
                    template: $0.template)
            }
        }
        let expansion = FacetExpansion(instrument)
        keying = instrument.scales.filter { !$0.averagesFacets }.flatMap {
            Self.keying(of: item, in: expansion.members(of: $0), scale: $0.id.value, instrument)
        }
    }

    private static func keying(
        of item: Item, in members: [Scale.Member], scale: String, _ instrument: Instrument
    ) -> [KeyingEntry] {
        let asked = instrument.forms.filter { item.wording[$0.id.value] != nil }
        let own = members.filter { $0.item.value == item.id.value }
        return [Scale.Keying.positive, .reversed].compactMap { keying in
            let forms = asked.filter { form in
                own.contains {
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
