import InstrumentModel

/// Says what a scoring plan does.
extension ScaleEntry.FormPart {
    init(
        _ scale: ScoringPlan.ScalePlan, _ plan: ScoringPlan, _ form: Form, rule: AnsweredRule
    ) {
        self.form = form.id.value
        formTitle = form.codebookTitle
        items = scale.terms.map { term in
            ScaleEntry.MemberEntry(
                item: plan.columns[term.column].item,
                keying: (term.isReversed ? Scale.Keying.reversed : .positive).rawValue)
        }
        minimumAnswered = scale.minimumAnswered
        let bounds = scale.terms.map { ($0.lowest, $0.highest) }
        switch scale.aggregation {
        case .sum:
            lowest = bounds.reduce(0) { $0 + $1.0 }
            highest = bounds.reduce(0) { $0 + $1.1 }
        case .mean:
            lowest = bounds.map(\.0).min() ?? 0
            highest = bounds.map(\.1).max() ?? 0
        }
        formula = Self.formula(scale, plan)
        missingRule = Self.missingRule(scale, rule)
    }

    private static func formula(_ scale: ScoringPlan.ScalePlan, _ plan: ScoringPlan) -> String {
        let count = scale.terms.count
        let verb = scale.aggregation == .mean ? "Mean" : "Sum"
        let answers = count == 1 ? "the answer to 1 item" : "the answers to \(count) items"
        let reversed = scale.terms.filter(\.isReversed)
        guard let first = reversed.first else { return "\(verb) of \(answers)." }
        let names = list(reversed.map { plan.columns[$0.column].item })
        let turn = first.lowest + first.highest
        // Reversal mirrors an answer within the declared bounds, whatever was observed.
        let operation = turn == 0 ? "minus the answer" : "\(turn) minus the answer"
        let subject = reversed.count == 1 ? "that to \(names) is" : "those to \(names) are"
        return "\(verb) of \(answers); \(subject) reversed first (\(operation))."
    }

    private static func missingRule(
        _ scale: ScoringPlan.ScalePlan, _ rule: AnsweredRule
    ) -> String {
        let count = scale.terms.count
        if scale.minimumAnswered >= count {
            return
                "Scored when \(count == 1 ? "the item is" : "all \(count) items are") answered; otherwise missing."
        }
        var share = ""
        if case .share(let basisPoints) = rule {
            let whole = basisPoints / 100
            let rest = basisPoints % 100
            share = rest == 0 ? " (\(whole) %)" : " (\(Double(basisPoints) / 100) %)"
        }
        let partial =
            scale.aggregation == .sum
            ? " The sum of a row with gaps is the mean of its answers times \(count)."
            : " The mean is of the items answered."
        return
            "Scored when at least \(scale.minimumAnswered) of the \(count) items\(share) are answered; otherwise missing."
            + partial
    }

    /// "a, b and c".
    private static func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
