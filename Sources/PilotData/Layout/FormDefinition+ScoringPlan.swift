import InstrumentModel
import Psychometrics

extension Instrument {
    /// A form as its answers are scored and checked: the scoring plan in the terms of the statistics.
    public func formDefinition(for form: Form) -> FormDefinition {
        let plan = scoringPlan(for: form)
        return FormDefinition(
            instrument: id.value, version: version, form: form.id.value,
            items: plan.columns.map(\.item),
            scales: plan.scales.map { ScaleDefinition($0, columns: plan.columns) })
    }
}

extension ScaleDefinition {
    fileprivate init(_ plan: ScoringPlan.ScalePlan, columns: [ScoringPlan.Column]) {
        self.init(
            id: plan.id,
            items: plan.terms.map { term in
                KeyedItem(
                    id: columns[term.column].item, column: term.column,
                    isReversed: term.isReversed,
                    bounds: AnswerCode(term.lowest)...AnswerCode(term.highest))
            },
            aggregation: plan.aggregation == .mean ? .mean : .sum,
            minimumAnswered: plan.minimumAnswered,
            thresholds: ReliabilityThresholds(plan.thresholds))
    }
}

extension ReliabilityThresholds {
    fileprivate init(_ thresholds: [ReliabilityThreshold]) {
        self.init()
        for threshold in thresholds {
            let minimum = threshold.minimum.value
            switch threshold.measure {
            case .alpha: alpha = minimum
            case .alphaLower: alphaLower = minimum
            case .itemRest: itemRest = minimum
            case .rows: rows = Int(minimum.rounded(.up))
            }
        }
    }
}
