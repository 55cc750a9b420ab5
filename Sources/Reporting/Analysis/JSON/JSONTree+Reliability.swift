import PilotAnalysis
import PilotStatistics
import Psychometrics

extension JSONTree {
    /// - Parameter isClustered: whether rows share clusters
    init(_ reliability: ReliabilityAnalysis, isClustered: Bool) {
        let bounds = reliability.bounds
        self = .known([
            "alpha": .known([
                "raw": .estimate(reliability.alpha),
                "standardized": .estimate(reliability.standardizedAlpha),
                "ase": .estimate(reliability.alphaStandardError),
                "intervals": .array(reliability.intervals) { JSONTree($0) },
                "caution": isClustered ? .text(ClusterCaution.intervals) : nil,
                "by_treatment": .array(reliability.byTreatment) { one in
                    .object([
                        "missing": .text(one.treatment.rawValue), "n": .whole(one.rows),
                        "raw": .estimate(one.alpha),
                    ])
                },
            ]),
            "bootstrap": reliability.bootstrap.map { JSONTree($0) },
            "average_r": .estimate(reliability.averageInterItemCorrelation),
            "smallest_eigenvalue": .estimate(reliability.smallestEigenvalue),
            "lambda1": .estimate(bounds.lambda1), "lambda2": .estimate(bounds.lambda2),
            "lambda3": .estimate(bounds.lambda3),
            "lambda4": .object([
                "value": .estimate(bounds.lambda4.estimate),
                "search": .text(bounds.lambda4.search.rawValue),
            ]),
            "lambda5": .estimate(bounds.lambda5), "lambda6": .estimate(bounds.lambda6),
            "split_half": .object([
                "correlation": .estimate(reliability.splitHalf.correlation),
                "spearman_brown": .estimate(reliability.splitHalf.spearmanBrown),
                "flanagan_rulon": .estimate(reliability.splitHalf.flanaganRulon),
            ]),
            "kr20": reliability.kuderRichardson20.map(JSONTree.estimate),
            "omega_total": .estimate(reliability.omegaTotal),
            "omega_hierarchical": JSONTree(reliability.hierarchicalOmega),
            "ordinal_alpha": .object([
                "value": .estimate(reliability.ordinalAlpha.estimate),
                "caution": .text(HypotheticalAlpha.caution),
                "smallest_eigenvalue": .estimate(reliability.smallestPolychoricEigenvalue),
            ]),
        ])
    }

    init(_ interval: ConfidenceInterval) {
        self = .object([
            "method": .text(interval.method.rawValue), "level": .number(interval.level),
            "lower": .estimate(interval.lower), "upper": .estimate(interval.upper),
        ])
    }

    private init(_ bootstrap: AlphaBootstrap) {
        let drawn = bootstrap.interval
        self = .object([
            "method": .text("bca"), "level": .number(drawn.interval.level),
            "lower": .estimate(drawn.interval.lower), "upper": .estimate(drawn.interval.upper),
            "unit": .text(bootstrap.unit.rawValue), "units": .whole(drawn.units),
            "resamples": .whole(drawn.resamples), "usable": .whole(drawn.usable),
        ])
    }

    init(_ omega: HierarchicalOmega) {
        self = .known([
            "hierarchical": .estimate(omega.hierarchical), "total": .estimate(omega.total),
            "fit": omega.fit.map { JSONTree($0) },
            "group_factors": .whole(omega.groups.count), "groups": .text(Self.name(of: omega.groups)),
        ])
    }

    private static func name(of groups: HierarchicalOmega.GroupFactors) -> String {
        switch groups {
        case .declared: "declared"
        case .extracted: "extracted"
        }
    }

    /// - Parameter isClustered: whether rows share clusters
    init(_ fit: FactorFit, isClustered: Bool = false) {
        self = .known([
            "chi_square": .estimate(fit.chiSquare),
            "df": fit.degreesOfFreedom.map(JSONTree.whole) ?? .estimate(fit.chiSquare),
            "p": .estimate(fit.pValue), "cfi": .estimate(fit.comparativeFit),
            "tli": .estimate(fit.tuckerLewis), "rmsea": .estimate(fit.approximationError),
            "rmsea_lower": .estimate(fit.approximationErrorLower),
            "rmsea_upper": .estimate(fit.approximationErrorUpper), "srmr": .estimate(fit.residual),
            "caution": isClustered && fit.pValue.value != nil ? .text(ClusterCaution.fit) : nil,
        ])
    }
}
