import PilotAnalysis
import PilotStatistics
import Psychometrics

extension JSONTree {
    /// - Parameters:
    ///   - settings: of the analysis
    ///   - isClustered: whether rows share clusters
    init(_ group: SubgroupAnalysis, _ settings: AnalysisSettings, isClustered: Bool) {
        self = .known([
            "column": .text(group.column), "reference": group.reference.map(JSONTree.text),
            "withheld": .texts(group.withheld), "ungrouped_rows": JSONTree(group.ungroupedRows),
            "scales": .array(group.scales) { scale in
                .object([
                    "id": .text(scale.id),
                    "groups": .array(scale.levels) { JSONTree($0, items: scale.items, settings) },
                    "comparisons": .array(scale.comparisons) { JSONTree($0, isClustered: isClustered) },
                ])
            },
        ])
    }

    init(_ count: SuppressedCount) {
        switch count {
        case .count(let number): self = .whole(number)
        case .withheld(let minimum): self = .undefined(.withheldWithOthers(required: minimum))
        case .fewer(let limit): self = .object(["fewer_than": .whole(limit)])
        }
    }

    private init(_ comparison: GroupComparison, isClustered: Bool) {
        self = .known([
            "reference": .text(comparison.reference), "focal": .text(comparison.focal),
            "items": .array(comparison.items) { item in
                .object([
                    "id": .text(item.item),
                    "ordinal_logistic": .result(item.ordinalLogistic) { JSONTree($0) },
                    "mantel": .result(item.mantel) { JSONTree($0) },
                ])
            },
            "purification": comparison.functioning.map { functioning in
                .object([
                    "set_aside": .texts(functioning.setAside), "rounds": .whole(functioning.rounds),
                    "ending": .text(functioning.ending.rawValue),
                ])
            },
            "gap": comparison.gap.map { JSONTree($0) },
            "caution": isClustered && !comparison.items.isEmpty ? .text(ClusterCaution.functioning) : nil,
        ])
    }

    private init(_ model: OrdinalLogisticFunctioning) {
        func step(_ step: OrdinalLogisticFunctioning.Step) -> JSONTree {
            .object([
                "chi_square": .number(step.test.statistic), "df": .whole(step.test.degreesOfFreedom),
                "p": .number(step.test.p), "delta_r2_mcfadden": .number(step.mcFadden),
                "delta_r2_nagelkerke": .number(step.nagelkerke),
            ])
        }
        self = .object([
            "n_reference": .whole(model.referenceRows), "n_focal": .whole(model.focalRows),
            "uniform": step(model.uniform), "non_uniform": step(model.nonUniform),
            "total": step(model.total), "log_odds_ratio": .number(model.logOddsRatio),
            "magnitude": .text(model.magnitude.rawValue),
        ])
    }

    private init(_ mantel: MantelFunctioning) {
        self = .object([
            "chi_square": .number(mantel.test.statistic), "df": .whole(mantel.test.degreesOfFreedom),
            "p": .number(mantel.test.p), "difference": .number(mantel.standardizedMeanDifference),
            "effect_size": .number(mantel.effectSize), "n": .whole(mantel.comparedRows),
        ])
    }

    private init(_ gap: AdjustedGap) {
        self = .object([
            "clusters": .whole(gap.informativeClusters), "n": .whole(gap.informativeRows),
            "other_clusters": .whole(gap.otherClusters), "difference": .estimate(gap.difference),
            "se": .estimate(gap.standardError), "lower": .estimate(gap.lower),
            "upper": .estimate(gap.upper), "standardized": .estimate(gap.standardized),
        ])
    }
}
