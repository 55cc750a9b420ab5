import PilotAnalysis
import PilotStatistics
import Psychometrics

extension JSONTree {
    init(_ nesting: NestingAnalysis) {
        self = .object([
            "column": .text(nesting.column), "clusters": .whole(nesting.clusters),
            "unclustered_rows": .whole(nesting.unclusteredRows),
            "rows_share_clusters": .flag(nesting.rowsShareClusters),
            "scales": .array(nesting.scales) { JSONTree($0) },
        ])
    }

    private static func bounds(_ bounds: IntraclassBounds) -> JSONTree {
        .object(["lower": .estimate(bounds.lower), "upper": .estimate(bounds.upper)])
    }

    private init(_ scale: ScaleNesting) {
        self = .object([
            "id": .text(scale.id), "n": .whole(scale.sizes.rows),
            "clusters": .whole(scale.sizes.clusters), "mean_size": .number(scale.sizes.mean),
            "icc1": .estimate(scale.intraclass), "icc1_interval": Self.bounds(scale.intraclassInterval),
            "icc2": .estimate(scale.meanReliability),
            "icc2_interval": Self.bounds(scale.meanReliabilityInterval),
            "icc2_mean_of_clusters": .estimate(scale.meanOfReliabilities),
            "alpha_within": .estimate(scale.withinAlpha),
            "alpha_cluster_means": .estimate(scale.clusterMeanAlpha),
            "alpha_between_latent": .estimate(scale.latentBetweenAlpha),
            "alpha_two_level": .estimate(scale.twoLevelAlpha),
            "design_effect": .estimate(scale.designEffect),
            "effective_n": .estimate(scale.effectiveRows),
            "agreement": .array(scale.agreement) { agreement in
                .object([
                    "null": .text(agreement.null.rawValue), "mean": .estimate(agreement.mean),
                    "median": .estimate(agreement.median),
                    "share_agreeing": .estimate(agreement.shareAgreeing),
                    "undefined_clusters": .whole(agreement.undefinedClusters),
                    "divergent_clusters": .whole(agreement.divergentClusters),
                ])
            },
        ])
    }
}
