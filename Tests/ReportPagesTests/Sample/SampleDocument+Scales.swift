@testable import PilotAnalysis
@testable import PilotStatistics
@testable import Psychometrics

extension SampleDocument {
    var positivity: ScaleAnalysis {
        ScaleAnalysis(
            id: name("positivity"), title: name("Positivity"), rows: 228,
            reliability: reliability(alpha: 0.8314, omega: .value(0.8402)),
            scores: scores(mean: 3.674, ceiling: 0.162),
            items: Self.positive.enumerated().map { index, id in
                item(id, itemRest: .value(0.48 + 0.06 * Double(index)), without: .value(0.842 - 0.02 * Double(index)))
            },
            correlations: .failure(.tooManyItems(items: 400, limit: 120)),
            redundantPairs: [
                RedundantItems(first: name("kind"), second: name("helpful"), correlation: 0.8123)
            ],
            suspectedMiskeys: [],
            factors: ScaleFactors(parallel: .success(parallel(4)), oneFactorFit: fit), notices: [],
            thresholds: [
                ThresholdOutcome(measure: .alpha, required: 0.8, actual: .value(0.8314), item: nil),
                ThresholdOutcome(measure: .itemRest, required: 0.5, actual: .value(0.48), item: name("kind")),
            ])
    }

    var negativity: ScaleAnalysis {
        let reason = UndefinedReason.tooFewItems(items: 2, required: 3)
        return ScaleAnalysis(
            id: name("negativity"), title: nil, rows: 233,
            reliability: reliability(alpha: 0.6996, omega: .undefined(reason)),
            scores: scores(mean: 1.9, ceiling: 0.01),
            items: Self.negative.map { item($0, itemRest: .value(-0.1), without: .undefined(reason)) },
            correlations: .failure(.tooManyItems(items: 400, limit: 120)),
            redundantPairs: [], suspectedMiskeys: [name("argues")],
            factors: ScaleFactors(parallel: .failure(reason), oneFactorFit: .undefined(reason)),
            notices: [.possiblyMiskeyed([name("argues")])],
            thresholds: [
                ThresholdOutcome(measure: .alpha, required: 0.7, actual: .value(0.6996), item: nil),
                ThresholdOutcome(measure: .rows, required: 200, actual: .value(233), item: nil),
            ])
    }

    private func item(_ id: String, itemRest: Estimate, without: Estimate) -> ScaleItemAnalysis {
        ScaleItemAnalysis(
            id: name(id), isReversed: id == "fair", answers: 232, mean: .value(3.5), standardDeviation: .value(1.02),
            itemRest: itemRest, correctedItemTotal: .value(0.55), alphaIfDeleted: without,
            discrimination: .value(0.41))
    }

    private func reliability(alpha: Double, omega: Estimate) -> ReliabilityAnalysis {
        func interval(_ method: ConfidenceInterval.Method, _ reach: Double) -> ConfidenceInterval {
            ConfidenceInterval(
                method: method, level: 0.95, lower: .value(alpha - reach), upper: .value(alpha + reach * 0.8))
        }
        return ReliabilityAnalysis(
            alpha: .value(alpha), standardizedAlpha: .value(alpha + 0.002),
            byTreatment: [
                TreatmentAlpha(treatment: .listwise, rows: 228, alpha: .value(alpha)),
                TreatmentAlpha(treatment: .pairwise, rows: 236, alpha: .value(alpha - 0.003)),
            ],
            alphaStandardError: .value(0.018),
            intervals: [interval(.feldt, 0.04), interval(.bonettCorrected, 0.041), interval(.duhachekIacobucci, 0.036)],
            bootstrap: AlphaBootstrap(
                interval: BootstrapInterval(
                    interval: interval(.bootstrap, 0.05), seed: 1, resamples: 2000, usable: 2000, units: 12),
                unit: .clusters),
            averageInterItemCorrelation: .value(0.55), smallestEigenvalue: .value(0.31),
            bounds: GuttmanBounds(
                lambda1: .value(0.62), lambda2: .value(alpha + 0.004), lambda3: .value(alpha),
                lambda4: BestSplitHalf(estimate: .value(0.86), search: .exact, half: [0, 1]),
                lambda5: .value(0.81), lambda6: .value(0.82)),
            splitHalf: SplitHalf(
                correlation: .value(0.7), spearmanBrown: .value(0.8235), flanaganRulon: .value(0.82)),
            kuderRichardson20: nil, omegaTotal: omega,
            hierarchicalOmega: HierarchicalOmega(
                hierarchical: .undefined(.tooManyFactors(factors: 3, items: 4)),
                total: .undefined(.tooManyFactors(factors: 3, items: 4)), groups: .extracted(3)),
            ordinalAlpha: HypotheticalAlpha(estimate: .value(0.87)),
            smallestPolychoricEigenvalue: .value(-0.0132))
    }

    private var fit: FactorFit {
        FactorFit(
            chiSquare: .value(4.812), degreesOfFreedom: 2, pValue: .value(0.0902), comparativeFit: .value(0.993),
            tuckerLewis: .value(0.979), approximationError: .value(0.078), approximationErrorLower: .value(0),
            approximationErrorUpper: .value(0.171), residual: .value(0.0185))
    }
}
