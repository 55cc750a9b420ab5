import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readChange(_ entry: Node.Entry, _ names: DesignNames) -> ChangeScore? {
        let owner = "the change score '\(entry.key.value)'"
        guard let fields = fields(of: entry.value, .change, owner: owner, named: entry.key.range)
        else { return nil }
        let scale = reference(
            fields["scale"], "the scale of \(owner)", to: "scale", among: names.scales)
        let form = reference(
            fields["form"], "the form of \(owner)", to: "form", among: Set(names.forms))
        let from = reference(
            fields["from"], "the earlier wave of \(owner)", to: "wave", among: names.waves)
        let to = reference(
            fields["to"], "the later wave of \(owner)", to: "wave", among: names.waves)
        let reliability = readDifferenceReliability(fields)
        guard let scale, let from, let to else { return nil }
        return ChangeScore(
            id: entry.key, scale: scale, form: form, from: from, to: to, reliability: reliability)
    }

    /// What a score that is a difference says of its reliability; nil when that is nothing.
    mutating func readDifferenceReliability(_ fields: Fields) -> DifferenceReliability? {
        let plan = text(fields["plan"], "the plan of \(fields.owner)")?.value
        guard let node = fields["reliability"] else {
            return plan.map { DifferenceReliability(plan: $0) }
        }
        let demands = minimums(
            node, .differenceReliability, "the reliability of \(fields.owner)",
            as: DifferenceReliability.Measure.self
        ).map { DifferenceReliability.Demand(measure: $0, minimum: $1) }
        return DifferenceReliability(demands: demands, plan: plan)
    }
}
