import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readAggregate(_ entry: Node.Entry, _ names: DesignNames) -> AggregateScore? {
        let owner = "the aggregated score '\(entry.key.value)'"
        guard let fields = fields(of: entry.value, .aggregate, owner: owner, named: entry.key.range)
        else { return nil }
        let scale = reference(
            fields["scale"], "the scale of \(owner)", to: "scale", among: names.scales)
        let form = readAggregatedForm(fields, names)
        let unit = reference(
            fields["to"], "the unit of \(owner)", to: "unit",
            among: names.roles.union(names.groups))
        let agreement = fields["agreement"].map {
            minimums(
                $0, .agreement, "the agreement of \(owner)", as: AggregateScore.Demand.Measure.self)
        }
        guard let scale, let form, let unit else { return nil }
        return AggregateScore(
            id: entry.key, scale: scale, form: form, unit: unit,
            agreement: (agreement ?? []).map { AggregateScore.Demand(measure: $0, minimum: $1) })
    }

    /// The form that is named, or the only one. Among several, which is averaged changes the score.
    private mutating func readAggregatedForm(
        _ fields: Fields, _ names: DesignNames
    ) -> Located<String>? {
        if fields["form"] != nil {
            return reference(
                fields["form"], "the form of \(fields.owner)", to: "form", among: Set(names.forms))
        }
        if let only = names.forms.first, names.forms.count == 1 { return Located(only, at: fields.range) }
        report(
            Diagnostic(
                .missingKey, "\(fields.owner.capitalizedFirst) does not say of which form",
                at: fields.range, reason: "The instrument has \(names.forms.count) forms.",
                advice: "Add 'form: \(names.forms.first ?? "student")'."))
        return nil
    }
}
