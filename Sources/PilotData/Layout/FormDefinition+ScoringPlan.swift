import InstrumentModel
import Psychometrics

extension Instrument {
    /// A form as its answers are scored and checked: the scoring plan in the terms of the statistics.
    public func formDefinition(for form: Form) -> FormDefinition {
        let plan = scoringPlan(for: form)
        let used = Set(plan.columns.map(\.responses))
        let responseScales = responseScales.filter { used.contains($0.id.value) }
        return FormDefinition(
            instrument: id.value, version: version, form: form.id.value,
            items: plan.columns.map(\.item),
            scales: plan.scales.map { ScaleDefinition($0, columns: plan.columns) },
            composites: plan.composites.map { CompositeDefinition($0, ids: plan.scoreIDs) },
            standards: plan.standards.map(StandardDefinition.init),
            cutoffs: plan.cutoffs.map {
                CutoffDefinition(
                    id: $0.id, score: $0.score, bounds: $0.bounds, labels: $0.labels)
            },
            conditions: askingConditions(in: form),
            responseScales: responseScales.map { scale in
                ResponseCodes(
                    options: scale.options.map(\.code.value), missing: scale.missing.map(\.code.value))
            },
            responses: plan.columns.map { column in
                responseScales.firstIndex { $0.id.value == column.responses } ?? 0
            },
            attentionChecks: plan.attentionChecks.map { check in
                AttentionCheck(
                    column: check.column, passing: check.passing.map { AnswerCode($0) })
            })
    }
}

extension KeyedItem {
    init(_ term: ScoringPlan.Term, columns: [ScoringPlan.Column]) {
        self.init(
            id: columns[term.column].item, column: term.column, isReversed: term.isReversed,
            bounds: AnswerCode(term.lowest)...AnswerCode(term.highest), isRequired: term.isRequired)
    }
}

extension ScaleDefinition {
    init(_ plan: ScoringPlan.ScalePlan, columns: [ScoringPlan.Column]) {
        self.init(
            id: plan.id,
            items: plan.terms.map { KeyedItem($0, columns: columns) },
            aggregation: plan.aggregation == .mean ? .mean : .sum,
            minimumAnswered: plan.minimumAnswered,
            thresholds: ReliabilityThresholds(plan.thresholds),
            rescaling: plan.rescaling.map(Rescaling.init))
    }
}

extension ReliabilityThresholds {
    fileprivate init(_ thresholds: [ReliabilityThreshold]) {
        self.init()
        for threshold in thresholds {
            let limit = threshold.limit.value
            switch threshold.measure {
            case .alpha: alpha = limit
            case .alphaLower: alphaLower = limit
            case .omega: omega = limit
            case .itemRest: itemRest = limit
            case .missing: missing = limit
            case .rows: rows = Int(limit.rounded(.up))
            }
        }
    }
}

extension CompositeDefinition {
    fileprivate init(_ plan: ScoringPlan.CompositePlan, ids: [String]) {
        self.init(
            id: plan.id,
            parts: plan.parts.map { part in
                CompositePart(
                    id: ids[part.score], score: part.score, isReversed: part.isReversed,
                    bounds: part.bounds.lowest...part.bounds.highest, weight: part.weight,
                    zero: part.zero)
            },
            aggregation: Aggregation(plan.aggregation), minimumScored: plan.minimumScored,
            rescaling: plan.rescaling.map(Rescaling.init))
    }
}

extension CompositeDefinition.Aggregation {
    fileprivate init(_ aggregation: Composite.Aggregation) {
        switch aggregation {
        case .mean: self = .mean
        case .sum: self = .sum
        case .min: self = .min
        case .max: self = .max
        case .weightedMean: self = .weightedMean
        case .product: self = .product
        }
    }
}

extension Rescaling {
    fileprivate init(_ plan: ScoringPlan.Rescaling) {
        self.init(
            from: plan.from.lowest...plan.from.highest, to: plan.to.lowest...plan.to.highest)
    }
}

extension StandardDefinition {
    fileprivate init(_ plan: ScoringPlan.StandardPlan) {
        let kind: Kind =
            switch plan.transformation {
            case .z(let mean, let standardDeviation):
                .z(mean: mean, standardDeviation: standardDeviation)
            case .t(let mean, let standardDeviation):
                .t(mean: mean, standardDeviation: standardDeviation)
            case .percentile(let table):
                .percentile(
                    table.map {
                        PercentileEntry(score: $0.score.value, percentile: $0.percentile.value)
                    })
            }
        self.init(id: plan.id, score: plan.score, kind: kind)
    }
}
