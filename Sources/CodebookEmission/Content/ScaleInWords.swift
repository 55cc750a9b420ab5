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
        lowest = scale.bounds.lowest
        highest = scale.bounds.highest
        formula = Self.formula(scale, plan) + CodebookText.rescaling(scale.rescaling)
        missingRule = Self.missingRule(scale, rule) + Self.requiredItems(scale, plan)
        standards = StandardEntry.all(of: scale.id, plan)
    }

    /// A scale that averages its facets.
    init(_ scale: ScoringPlan.CompositePlan, _ plan: ScoringPlan, _ form: Form) {
        self.form = form.id.value
        formTitle = form.codebookTitle
        items = []
        minimumAnswered = scale.minimumScored
        lowest = scale.bounds.lowest
        highest = scale.bounds.highest
        let words = CompositeInWords(composite: scale, plan: plan)
        formula = words.formula
        missingRule = words.missingRule
        standards = StandardEntry.all(of: scale.id, plan)
    }

    private static func requiredItems(
        _ scale: ScoringPlan.ScalePlan, _ plan: ScoringPlan
    ) -> String {
        let required = scale.terms.filter(\.isRequired).map { plan.columns[$0.column].item }
        return required.isEmpty
            ? "" : " Missing in any case when \(CodebookText.list(required, "or")) is not answered."
    }

    private static func formula(_ scale: ScoringPlan.ScalePlan, _ plan: ScoringPlan) -> String {
        let count = scale.terms.count
        let verb = scale.aggregation == .mean ? "Mean" : "Sum"
        let answers = count == 1 ? "the answer to 1 item" : "the answers to \(count) items"
        let reversed = scale.terms.filter(\.isReversed)
        guard let first = reversed.first else { return "\(verb) of \(answers)." }
        let names = CodebookText.list(reversed.map { plan.columns[$0.column].item })
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
}
