import PilotAnalysis
import PilotStatistics
import Psychometrics

/// One coefficient of a scale, as a table shows it.
struct ReliabilityRow {
    var name: String
    var estimate: Estimate
    var lower: Estimate?
    var upper: Estimate?
    var note = ""

    /// - Parameter isClustered: whether rows share clusters, so that the bootstrap leads
    static func all(_ scale: ScaleAnalysis, isClustered: Bool) -> [ReliabilityRow] {
        let figures = scale.reliability
        let bounds = figures.bounds
        let caution = isClustered ? "; " + ClusterCaution.short : ""
        let closed = figures.intervals.map { interval in
            ReliabilityRow(
                name: "alpha", estimate: figures.alpha, lower: interval.lower, upper: interval.upper,
                note: name(of: interval.method) + caution)
        }
        let drawn = figures.bootstrap.map { [row($0, figures.alpha)] } ?? []
        var rows = isClustered ? drawn + closed : closed + drawn
        rows += [
            ReliabilityRow(name: "standardized alpha", estimate: figures.standardizedAlpha),
            ReliabilityRow(
                name: "standard error of alpha", estimate: figures.alphaStandardError,
                note: "asymptotic" + caution),
        ]
        if let formula = figures.kuderRichardson20 {
            rows.append(ReliabilityRow(name: "KR-20", estimate: formula))
        }
        rows += [
            ReliabilityRow(name: "omega total", estimate: figures.omegaTotal, note: "one factor"),
        ]
        let omega = figures.hierarchicalOmega
        rows += [
            ReliabilityRow(
                name: "omega hierarchical", estimate: omega.hierarchical, note: omega.groups.words),
            ReliabilityRow(
                name: "omega total of groups", estimate: omega.total, note: omega.groups.words),
        ]
        rows += [
            ReliabilityRow(name: "λ1", estimate: bounds.lambda1),
            ReliabilityRow(name: "λ2", estimate: bounds.lambda2),
            ReliabilityRow(name: "λ3", estimate: bounds.lambda3, note: "alpha"),
            ReliabilityRow(
                name: "λ4", estimate: bounds.lambda4.estimate,
                note: bounds.lambda4.search == .exact
                    ? "best of all splits" : "best split found: a lower bound"),
            ReliabilityRow(name: "λ5", estimate: bounds.lambda5),
            ReliabilityRow(name: "λ6", estimate: bounds.lambda6),
            ReliabilityRow(
                name: "split-half", estimate: figures.splitHalf.spearmanBrown,
                note: "odd–even, Spearman–Brown"),
            ReliabilityRow(
                name: "split-half", estimate: figures.splitHalf.flanaganRulon,
                note: "odd–even, Flanagan–Rulon"),
            ReliabilityRow(
                name: "ordinal alpha", estimate: figures.ordinalAlpha.estimate, note: "hypothetical"),
            ReliabilityRow(name: "average r", estimate: figures.averageInterItemCorrelation),
            ReliabilityRow(
                name: "smallest eigenvalue", estimate: figures.smallestEigenvalue, note: "of correlations"),
            ReliabilityRow(
                name: "smallest eigenvalue", estimate: figures.smallestPolychoricEigenvalue,
                note: "of polychoric correlations"),
        ]
        return rows
    }

    private static func row(_ bootstrap: AlphaBootstrap, _ alpha: Estimate) -> ReliabilityRow {
        let drawn = bootstrap.interval
        return ReliabilityRow(
            name: "alpha", estimate: alpha, lower: drawn.interval.lower, upper: drawn.interval.upper,
            note: "bootstrap (BCa) of \(drawn.units) \(bootstrap.unit.rawValue)")
    }

    private static func name(of method: ConfidenceInterval.Method) -> String {
        switch method {
        case .feldt: "Feldt"
        case .bonett: "Bonett, uncorrected"
        case .bonettCorrected: "Bonett"
        case .duhachekIacobucci: "Duhachek–Iacobucci"
        case .bootstrap: "bootstrap"
        }
    }
}
