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
    var words: [String]

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
        words = ["Keeps \(items.count) of the \(instrument.items.count) items: \(Enumeration.words(items))."]
        words += scales.map { scale in
            let place = hasForms ? " in the form \(scale.form)" : ""
            return "\(scale.scale)\(place): \(scale.itemCount) item\(scale.itemCount == 1 ? "" : "s"), of which at least \(scale.minimumAnswered) must be answered."
        }
    }
}
