import InstrumentModel

/// A score of a higher unit, as the codebook describes it.
struct AggregateEntry: Encodable {
    var id: String
    var scale: String
    var form: String
    /// The higher unit.
    var to: String
    var demands: [DemandEntry]
    var sentences: [String]

    init(_ aggregate: AggregateScore, of instrument: Instrument) {
        id = aggregate.id.value
        scale = aggregate.scale.value
        form = aggregate.form.value
        to = aggregate.unit.value
        demands = aggregate.agreement.map(DemandEntry.init)
        let place = instrument.forms.count > 1 ? " in the form \(form)" : ""
        sentences =
            ["The mean of the scores on \(scale)\(place) over each \(to)."]
            + [demands.sentence].compactMap(\.self)
    }
}

extension DemandEntry {
    init(_ demand: AggregateScore.Demand) {
        let what =
            switch demand.measure {
            case .oneScore: "an ICC(1)"
            case .unitMeans: "an ICC(2)"
            case .agreement: "a within-unit agreement (r_wg)"
            }
        self.init(measure: demand.measure.rawValue, minimum: demand.minimum.value, of: what)
    }
}
