import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readCutoffs(
        _ node: Node?, among names: ScoringNames, forms: [Form]
    ) -> [Cutoffs] {
        let cutoffs = entries(node, "the cut-offs").compactMap { entry -> Cutoffs? in
            checkName(entry.key, "the name of cut-offs")
            let owner = "the cut-offs '\(entry.key.value)'"
            guard
                let fields = fields(of: entry.value, .cutoffs, owner: owner, named: entry.key.range)
            else { return nil }
            let subject = readSubject(fields, owner, among: names, forms: forms)
            return Cutoffs(
                id: entry.key, score: subject.score, form: subject.form,
                sample: readSample(fields, owner), bands: readBands(fields["bands"], owner))
        }
        checkDistinct(cutoffs.map(\.id), "cut-off")
        return cutoffs
    }

    private mutating func readBands(_ node: Node?, _ owner: String) -> [Cutoffs.Band] {
        let nodes = list(node, "the bands of \(owner)")
        if let node, case .sequence(let all) = node.content, all.count < 2 {
            report(
                Diagnostic(
                    .invalidValue, "\(owner.capitalizedFirst) divide nothing", at: node.range,
                    reason: "There have to be two bands at least.",
                    advice: "Write '[{below: 2.5, label: Low}, {label: High}]'."))
        }
        return nodes.compactMap { node in
            guard
                let fields = fields(
                    of: node, .band, owner: "the band of \(owner)", named: node.range),
                let label = text(fields["label"], "the label of a band")
            else { return nil }
            return Cutoffs.Band(
                label: label,
                below: decimal(fields["below"], "the end of the band", in: -1e12...1e12))
        }
    }
}
