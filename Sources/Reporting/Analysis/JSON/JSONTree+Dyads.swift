import PilotAnalysis
import PilotStatistics
import Psychometrics

extension JSONTree {
    init(_ dyads: DyadAnalysis) {
        self = .known([
            "first_form": .text(dyads.firstForm), "second_form": .text(dyads.secondForm),
            "matched": .whole(dyads.matched), "first_alone": .whole(dyads.firstAlone),
            "second_alone": .whole(dyads.secondAlone),
            "cluster_column": dyads.clusterColumn.map(JSONTree.text),
            "scores": .array(dyads.scores) { JSONTree($0) },
            "declared_differences": .array(dyads.differences) { JSONTree($0) },
            "items": .array(dyads.items) { JSONTree($0) },
            "profiles": .array(dyads.profiles) { profile in
                .object([
                    "parallel": .text(profile.kind.rawValue), "k": .whole(profile.items),
                    "n": .whole(profile.pairs), "overall": .estimate(profile.overall),
                    "distinctive": .estimate(profile.distinctive),
                ])
            },
        ])
    }

    private init(_ score: DyadScoreAnalysis) {
        self = .known([
            "id": .text(score.id), "n": .whole(score.pairs),
            "correlations": .array(score.correlations) { one in
                .object([
                    "level": .text(one.level.rawValue), "r": .estimate(one.estimate),
                    "lower": .estimate(one.lower), "upper": .estimate(one.upper),
                ])
            },
            "difference": score.difference.map { JSONTree($0) },
            "agreement_icc": score.agreement.map(JSONTree.estimate),
            "agreement_icc_interval": score.agreementInterval.map { JSONTree($0) },
            "difference_reliability": score.differenceReliability.map(JSONTree.estimate),
            "grid": score.bins.map { JSONTree($0) },
            "one_with_many": score.oneWithMany.map { JSONTree($0) },
        ])
    }

    private init(_ grid: PairBins) {
        self = .object([
            "first_edges": .numbers(grid.firstEdges), "second_edges": .numbers(grid.secondEdges),
            "pairs": .array(grid.cells) { row in
                .array(row) { cell in
                    switch cell {
                    case .empty: .whole(0)
                    case .count(let pairs): .whole(pairs)
                    case .withheld: .undefined(.withheldWithOthers(required: grid.minimum))
                    }
                }
            },
        ])
    }

    init(_ difference: MeanDifference) {
        self = .object([
            "n": .whole(difference.pairs), "clusters": .whole(difference.clusters),
            "mean": .estimate(difference.mean), "sd": .estimate(difference.standardDeviation),
            "standardized": .estimate(difference.standardized),
            "se": .estimate(difference.standardError), "lower": .estimate(difference.lower),
            "upper": .estimate(difference.upper),
        ])
    }

    private init(_ parts: OneWithMany) {
        func partition(_ part: OneWithMany.Partition) -> JSONTree {
            .object([
                "focal": .estimate(part.focal), "dyad": .estimate(part.dyad),
                "focal_share": .estimate(part.focalShare),
            ])
        }
        self = .object([
            "focal_persons": .whole(parts.sizes.clusters), "n": .whole(parts.sizes.rows),
            "by_focal": partition(parts.byFocal), "by_partners": partition(parts.byPartners),
            "generalized_reciprocity": .estimate(parts.generalizedReciprocity),
            "dyadic_reciprocity": .estimate(parts.dyadicReciprocity),
        ])
    }

    private init(_ item: PairedItemAgreement) {
        self = .known([
            "id": .text(item.first), "parallel": .text(item.kind.rawValue), "n": .whole(item.pairs),
            "identical": .estimate(item.identical), "difference": JSONTree(item.difference),
            "r": .estimate(item.correlation), "r_interval": JSONTree(item.correlationInterval),
            "agreement_icc": item.agreement.map(JSONTree.estimate),
            "agreement_icc_interval": item.agreementInterval.map { JSONTree($0) },
            "reciprocity": item.reciprocity.map(JSONTree.estimate),
            "reciprocity_interval": item.reciprocityInterval.map { JSONTree($0) },
        ])
    }

    private init(_ interval: ClusterBootstrap.Interval) {
        self = .object(["lower": .estimate(interval.lower), "upper": .estimate(interval.upper)])
    }

    private init(_ declared: DyadicDifference) {
        self = .object([
            "id": .text(declared.id), "forms": .texts(declared.forms),
            "difference": JSONTree(declared.difference), "reliability": .estimate(declared.reliability),
            "waves": .array(declared.stability) { one in
                .object([
                    "from": .text(one.from), "to": .text(one.to), "n": JSONTree(one.pairs),
                    "icc": .estimate(one.agreement), "icc_interval": JSONTree(one.agreementInterval),
                ])
            },
        ])
    }

    init(_ outcome: DyadicOutcome) {
        self = .known([
            "score": .text(outcome.score), "forms": .texts(outcome.forms),
            "measure": .text(outcome.measure.rawValue), "required": .number(outcome.required),
            "actual": outcome.actual.map(JSONTree.estimate), "verdict": .text(outcome.verdict.rawValue),
        ])
    }

    init(_ outcome: AgreementOutcome) {
        self = .known([
            "scale": .text(outcome.scale), "measure": .text(outcome.measure.rawValue),
            "forms": .texts(outcome.forms), "required": .number(outcome.required),
            "actual": outcome.actual.map(JSONTree.estimate), "verdict": .text(outcome.verdict.rawValue),
        ])
    }
}
