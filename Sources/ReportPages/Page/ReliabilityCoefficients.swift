import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// A scale's coefficients: the main ones as a figure, the others as a table.
enum ReliabilityCoefficients {
    /// - Parameter isClustered: whether rows share clusters, so that the bootstrap leads
    static func figure(_ scale: ScaleAnalysis, requiredAlpha: Double?, isClustered: Bool) -> Figure {
        let reliability = scale.reliability
        let drawn = [reliability.bootstrap?.interval.interval].compactMap { $0 }
        let intervals = isClustered ? drawn + reliability.intervals : reliability.intervals + drawn
        let alphas = intervals.map { interval in
            let caution = isClustered && interval.method != .bootstrap ? " – \(ClusterCaution.short)" : ""
            return ReliabilityIntervals.Coefficient(
                name: "alpha, \(name(interval.method, reliability.bootstrap))\(caution)",
                estimate: reliability.alpha, lower: interval.lower, upper: interval.upper)
        }
        func coefficient(_ name: String, _ estimate: Estimate) -> ReliabilityIntervals.Coefficient {
            ReliabilityIntervals.Coefficient(name: name, estimate: estimate)
        }
        let others =
            [
                coefficient("omega total", reliability.omegaTotal),
                coefficient("λ2", reliability.bounds.lambda2), coefficient("λ6", reliability.bounds.lambda6),
                coefficient("omega hierarchical", reliability.hierarchicalOmega.hierarchical),
            ]
        return ReliabilityIntervals(
            scale: scale.id,
            coefficients: (alphas.isEmpty ? [coefficient("alpha", reliability.alpha)] : alphas) + others,
            requiredAlpha: requiredAlpha, isClustered: isClustered
        ).figure
    }

    private static func name(_ method: ConfidenceInterval.Method, _ bootstrap: AlphaBootstrap?) -> String {
        switch method {
        case .feldt: "Feldt"
        case .bonett: "Bonett, uncorrected"
        case .bonettCorrected: "Bonett"
        case .duhachekIacobucci: "Duhachek–Iacobucci"
        case .bootstrap: "bootstrap of \((bootstrap?.unit ?? .rows).rawValue)"
        }
    }

    /// Nothing where no coefficient can be had: the figure says why.
    static func others(_ reliability: ReliabilityAnalysis, isClustered: Bool) -> [PageSection.Block] {
        let figures = figures(reliability, isClustered)
        guard figures.contains(where: { $0.1.value != nil }) else { return [] }
        return [
            .table(
                DataTable(
                    caption: "Other coefficients", columns: ["Coefficient", "Estimate"],
                    rows: figures.map { [.prose($0.0), .estimate($0.1)] }))
        ]
    }

    private static func figures(_ reliability: ReliabilityAnalysis, _ isClustered: Bool) -> [(Prose, Estimate)] {
        let bounds = reliability.bounds
        var figures: [(Prose, Estimate)] = [
            ("standardized alpha", reliability.standardizedAlpha),
            (
                "standard error of alpha\(own: isClustered ? " – \(ClusterCaution.short)" : "")",
                reliability.alphaStandardError
            ),
            ("average inter-item r", reliability.averageInterItemCorrelation),
            ("smallest eigenvalue of the correlations", reliability.smallestEigenvalue),
            ("λ1", bounds.lambda1), ("λ3, which is alpha", bounds.lambda3),
            (
                bounds.lambda4.search == .exact ? "λ4, the best of all splits" : "λ4, the best split found",
                bounds.lambda4.estimate
            ),
            ("λ5", bounds.lambda5),
            ("odd–even halves, Spearman–Brown", reliability.splitHalf.spearmanBrown),
            ("odd–even halves, Flanagan–Rulon", reliability.splitHalf.flanaganRulon),
        ]
        figures += reliability.byTreatment.map { one in
            switch one.treatment {
            case .listwise: ("alpha of the \(own: Words.count(one.rows, "complete row"))", one.alpha)
            case .pairwise: ("alpha by pairs of items, over \(own: Words.count(one.rows, "row"))", one.alpha)
            }
        }
        if let coefficient = reliability.kuderRichardson20 { figures.append(("KR-20", coefficient)) }
        let omega = reliability.hierarchicalOmega
        figures += [
            ("omega hierarchical – \(own: omega.groups.words)", omega.hierarchical),
            ("omega total of the same factors", omega.total),
            ("smallest eigenvalue of the polychoric correlations", reliability.smallestPolychoricEigenvalue),
        ]
        figures.append(
            (
                "ordinal alpha – \(own: HypotheticalAlpha.caution)",
                reliability.ordinalAlpha.estimate
            ))
        return figures
    }
}
