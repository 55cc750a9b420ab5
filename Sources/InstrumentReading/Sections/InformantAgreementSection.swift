import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// What two informants' scores on a scale must show.
    mutating func readInformantAgreement(
        _ node: Node?, _ owner: String, forms: Set<String>
    ) -> InformantAgreement? {
        let what = "the agreement on \(owner)"
        guard let node,
            let fields = fields(of: node, .informantAgreement, owner: what, named: node.range)
        else { return nil }
        let named = references(fields["forms"], "the forms of \(what)", to: "form", among: forms)
        if let list = fields["forms"], case .sequence(let nodes) = list.content, nodes.count != 2 {
            report(
                Diagnostic(
                    .invalidValue, "\(what.capitalizedFirst) names \(nodes.count) form\(nodes.count == 1 ? "" : "s")",
                    at: list.range, reason: "Two informants agree or disagree, each with a form.",
                    advice: "List two, or leave 'forms' out where the instrument pairs no more than two."))
        }
        let measures = InformantAgreement.Measure.allCases
        let demands = measures.compactMap { measure in
            readDemand(fields[measure.rawValue], on: measure)
        }
        if measures.allSatisfy({ fields[$0.rawValue] == nil }) {
            report(
                Diagnostic(
                    .emptyValue, "\(what.capitalizedFirst) demands nothing", at: node.range,
                    advice: "Write at least one minimum, such as 'correlation: 0.30'."))
        }
        guard !demands.isEmpty, named.isEmpty || named.count == 2 else { return nil }
        return InformantAgreement(demands: demands, forms: named)
    }

    private mutating func readDemand(
        _ node: Node?, on measure: InformantAgreement.Measure
    ) -> InformantAgreement.Demand? {
        guard let minimum = decimal(node, "the demand on \(measure.rawValue)") else { return nil }
        if (0..<1).contains(minimum.value) {
            return InformantAgreement.Demand(measure: measure, minimum: minimum)
        }
        report(
            Diagnostic(
                .invalidValue, "No data can be asked for a \(measure.rawValue) of \(minimum.value)",
                at: minimum.range, advice: "Write a number from 0 to below 1, such as 0.30."))
        return nil
    }
}
