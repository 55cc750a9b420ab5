import InstrumentModel
import Psychometrics

extension Instrument {
    /// The scores of pairs, in the terms of the statistics.
    public var dyadicDefinitions: [DyadicDefinition] {
        dyadicPlans.compactMap { plan in
            guard let first = form(plan.firstForm), let second = form(plan.secondForm) else {
                return nil
            }
            return DyadicDefinition(
                plan, first: scoringPlan(for: first).columns,
                second: scoringPlan(for: second).columns)
        }
    }

    /// The change scores of a form, in the terms of the statistics.
    public func changeDefinitions(for form: Form) -> [ChangeDefinition] {
        changePlans(for: form).map {
            ChangeDefinition(id: $0.id, score: $0.score, from: $0.from, to: $0.to)
        }
    }

    /// The aggregated scores of a form, in the terms of the statistics.
    public func aggregateDefinitions(for form: Form) -> [AggregateDefinition] {
        aggregatePlans(for: form).map {
            AggregateDefinition(
                id: $0.id, score: $0.score, unitColumn: $0.column, waveColumn: $0.waveColumn)
        }
    }
}

extension DyadicDefinition {
    fileprivate init(
        _ plan: DyadicPlan, first: [ScoringPlan.Column], second: [ScoringPlan.Column]
    ) {
        let content: Content =
            switch plan.content {
            case .scores(let one, let other):
                Content(plan.kind, .scores(first: one, second: other))
            case .items(let one, let other):
                Content(
                    plan.kind,
                    .items(
                        first: ScaleDefinition(one, columns: first),
                        second: ScaleDefinition(other, columns: second)))
            case .pairs(let pairs, let minimumAnswered):
                .similarity(
                    pairs.map {
                        ItemPair(
                            first: KeyedItem($0.first, columns: first),
                            second: KeyedItem($0.second, columns: second))
                    }, minimumAnswered: minimumAnswered)
            }
        self.init(
            id: plan.id, firstForm: plan.firstForm, secondForm: plan.secondForm, content: content)
    }
}

extension DyadicDefinition.Content {
    fileprivate init(_ kind: DyadicScore.Kind, _ sides: DyadicDefinition.Sides) {
        self = kind == .difference ? .difference(sides) : .mean(sides)
    }
}
