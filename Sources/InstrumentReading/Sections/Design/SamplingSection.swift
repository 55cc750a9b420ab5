import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readSampling(_ node: Node?, _ names: DesignNames) -> Sampling? {
        guard let node,
            let fields = fields(of: node, .sampling, owner: "the sampling", named: node.range)
        else { return nil }
        let drawn = reference(fields["of"], "who is drawn", to: "role", among: names.roles)
        let per = reference(fields["per"], "for whom is drawn", to: "role", among: names.roles)
        let count = wholeNumber(fields["count"], "the number drawn", in: 1...1_000_000)
        let strata = references(fields["strata"], "the strata", to: "group", among: names.groups)
        let seed = wholeNumber(fields["seed"], "the seed", in: 0...Int.max)
        guard let drawn, let per, let count, let seed else { return nil }
        if drawn.value == per.value {
            report(
                Diagnostic(
                    .invalidValue, "The role '\(drawn.value)' is drawn for itself", at: per.range,
                    reason: "Each of one role rates several of another.",
                    advice: "Name the role that does the rating."))
        }
        return Sampling(drawn: drawn, per: per, count: count, strata: strata, seed: seed)
    }
}
