import InstrumentModel

/// A short form, as the codebook describes it.
struct ShortFormEntry: Encodable {
    /// What is left of a scale in one form.
    struct PartEntry: Encodable {
        var scale: String
        var form: String
        var itemCount: Int
        var minimumAnswered: Int
    }

    var id: String
    var title: String
    /// In the order in which they are asked.
    var items: [String]
    var scales: [PartEntry]
    var sentences: [String]

    init(_ short: ShortForm, of instrument: Instrument) {
        let part = instrument.shortened(to: short)
        id = short.id.value
        title = short.title
        items = part.items.map(\.id.value)
        scales = part.forms.flatMap { form in
            part.scoringPlan(for: form).scales.map {
                PartEntry(
                    scale: $0.id, form: form.id.value, itemCount: $0.terms.count,
                    minimumAnswered: $0.minimumAnswered)
            }
        }
        let hasForms = instrument.forms.count > 1
        sentences = ["Keeps \(items.count) of the \(instrument.items.count) items: \(Enumeration.words(items))."]
        sentences += scales.map { "\($0.scale)\(hasForms ? " in the form \($0.form)" : ""): \($0.amount)." }
    }
}

extension ShortFormEntry.PartEntry {
    /// "3 items, of which at least 2 must be answered".
    fileprivate var amount: String {
        if itemCount == 1 { return "1 item, which must be answered" }
        return minimumAnswered == itemCount
            ? "\(itemCount) items, all of which must be answered"
            : "\(itemCount) items, of which at least \(minimumAnswered) must be answered"
    }
}
