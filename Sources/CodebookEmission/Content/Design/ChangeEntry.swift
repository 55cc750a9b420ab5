import InstrumentModel

/// A change score, as the codebook describes it.
struct ChangeEntry: Encodable {
    var id: String
    var scale: String
    /// The forms in which it is had, each by itself.
    var forms: [String]
    var from: String
    var to: String
    var demands: [DemandEntry]
    var plan: String?
    var sentences: [String]

    /// - Parameter asking: the forms that ask its scale
    init(_ change: ChangeScore, asking: [String], of instrument: Instrument) {
        id = change.id.value
        scale = change.scale.value
        forms = change.form.map { [$0.value] } ?? asking
        from = change.from.value
        to = change.to.value
        demands = (change.reliability?.demands ?? []).map(DemandEntry.init)
        plan = change.reliability?.plan
        let place =
            instrument.forms.count == 1
            ? "" : forms.count == 1 ? ", in the form \(forms[0])" : ", in each form by itself"
        sentences =
            ["The score on \(scale) in the wave \(to) minus that in the wave \(from)\(place)."]
            + [demands.sentence].compactMap(\.self)
    }
}

extension DemandEntry {
    init(_ demand: DifferenceReliability.Demand) {
        let (measure, minimum) = (demand.measure.rawValue, demand.minimum.value)
        switch demand.measure {
        case .intraclass:
            self.init(
                measure: measure, minimum: minimum, of: "an intraclass correlation",
                " between two administrations without change")
        case .difference:
            self.init(measure: measure, minimum: minimum, of: "a reliability of the difference")
        }
    }
}
