extension Instrument {
    /// What tells whether two summaries of a form add up the same things: sixteen hexadecimal digits made
    /// of the items, their codes, and each scale's keyed items.
    ///
    /// It protects from mistakes and not from malice: an edited instrument that kept its version, or a
    /// short form, is told from the whole.
    public func summaryFingerprint(of form: Form) -> String {
        let plan = scoringPlan(for: form)
        var lines = plan.columns.map { column in
            let codes = responseScale(column.responses)?.options.map(\.code.value) ?? []
            return "\(column.item) \(codes.sorted())"
        }
        for scale in plan.scales {
            let terms = scale.terms.map { term in
                let item = plan.columns[term.column].item
                return "\(term.isReversed ? "-" : "+")\(item) \(term.lowest) \(term.highest)"
            }
            lines.append("\(scale.id): \(terms.joined(separator: ", "))")
        }
        return StableHash.digits(of: lines.joined(separator: "\n"))
    }
}
