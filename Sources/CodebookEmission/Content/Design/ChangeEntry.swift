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
    var words: [String]

    init(_ change: ChangeScore, of instrument: Instrument) {
        id = change.id.value
        scale = change.scale.value
        forms = change.form.map { [$0.value] } ?? instrument.formsAsking(change.scale.value)
        from = change.from.value
        to = change.to.value
        demands = (change.reliability?.demands ?? []).map(DemandEntry.init)
        plan = change.reliability?.plan
        let place =
            instrument.forms.count == 1
            ? "" : forms.count == 1 ? " in the form \(forms[0])" : ", in each form by itself"
        words =
            ["The score on \(scale) at \(to) minus that at \(from)\(place)."]
            + [demands.sentence].compactMap(\.self)
    }
}

extension DemandEntry {
    init(_ demand: DifferenceReliability.Demand) {
        let what =
            switch demand.measure {
            case .intraclass: "an intraclass correlation of two administrations without change between them"
            case .difference: "a reliability of the difference"
            }
        self.init(measure: demand.measure.rawValue, minimum: demand.minimum.value, of: what)
    }
}

extension Instrument {
    /// The ids of the forms that ask a scale.
    fileprivate func formsAsking(_ scale: String) -> [String] {
        forms.filter { form in scoringPlan(for: form).scales.contains { $0.id == scale } }
            .map(\.id.value)
    }
}
