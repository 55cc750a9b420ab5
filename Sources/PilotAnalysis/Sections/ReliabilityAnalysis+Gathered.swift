import PilotStatistics
import Psychometrics

extension ReliabilityAnalysis {
    /// The most items whose polychoric correlations are computed: with n items there are n·(n − 1)/2 of them,
    /// each a search.
    static let polychoricLimit = 40

    /// - Parameters:
    ///   - basics: what `reliability` reports, too
    ///   - facets: the items of each declared facet, as indices; nil where none are declared
    ///   - persons: the rows, where some are of the same person; nil where they are independent
    init(
        _ gathered: ScaleGatherer, _ moments: ItemMoments, basics: ScaleReliability,
        facets: [[Int]]?, persons: RetainedRows?, _ settings: AnalysisSettings, sharing: any WorkSharing
    ) {
        alpha = basics.alpha.raw
        standardizedAlpha = basics.alpha.standardized
        byTreatment = TreatmentAlpha.all(gathered.summary)
        alphaStandardError = basics.alpha.standardError
        intervals = [
            basics.alpha.interval, moments.bonettInterval(level: AnalysisSettings.level),
            moments.duhachekIacobucciInterval(level: AnalysisSettings.level),
        ]
        bootstrap = AlphaBootstrap(gathered, persons: persons, settings, sharing: sharing)
        averageInterItemCorrelation = basics.averageInterItemCorrelation
        smallestEigenvalue = Self.affordableEigenvalue(moments)
        bounds = GuttmanBounds(
            lambda1: moments.lambda1, lambda2: basics.lambda2, lambda3: moments.lambda3,
            lambda4: moments.lambda4, lambda5: moments.lambda5, lambda6: basics.lambda6)
        splitHalf = moments.oddEvenSplitHalf
        let dichotomous = gathered.summary.kuderRichardson20(missing: settings.missing)
        kuderRichardson20 = dichotomous == .undefined(.notDichotomous) ? nil : dichotomous
        omegaTotal = basics.omegaTotal
        hierarchicalOmega =
            facets.map { moments.hierarchicalOmega(facets: $0) }
            ?? Self.exploratoryOmega(moments, seed: settings.seed)
        (ordinalAlpha, smallestPolychoricEigenvalue) = Self.ordinal(gathered.contingency, moments)
        if persons != nil {
            // What comes from `basics` has been taken back already.
            intervals = intervals.map {
                .undefined($0.method, level: $0.level, because: .rowsOfSamePersons)
            }
        }
    }

    /// Three group factors, as `psych::omega` has unless told, whatever parallel analysis suggests: with fewer
    /// the correlations do not determine the general factor.
    private static func exploratoryOmega(_ moments: ItemMoments, seed: UInt64) -> HierarchicalOmega {
        let (factors, limit) = (3, ParallelAnalysis.itemLimit)
        guard moments.itemCount <= limit else {
            let reason = UndefinedReason.tooManyItems(items: moments.itemCount, limit: limit)
            return HierarchicalOmega(
                hierarchical: .undefined(reason), total: .undefined(reason), groups: .extracted(factors))
        }
        return moments.hierarchicalOmega(factors: factors, seed: seed)
    }

    /// Ordinal alpha and the smallest eigenvalue of what it is computed of.
    private static func ordinal(
        _ contingency: ContingencySummary?, _ moments: ItemMoments
    ) -> (HypotheticalAlpha, Estimate) {
        guard let contingency else {
            let none = Estimate.undefined(.tooManyItems(items: moments.itemCount, limit: polychoricLimit))
            return (HypotheticalAlpha(estimate: none), none)
        }
        let correlations = PolychoricCorrelations(contingency)
        let (alpha, eigenvalue) = (correlations.ordinalAlpha, correlations.smallestEigenvalue)
        // Each pair only knows that it is constant.
        if moments.varying.isEmpty, alpha.estimate.reason == .constant, let reason = moments.rawAlpha.reason {
            return (HypotheticalAlpha(estimate: .undefined(reason)), .undefined(reason))
        }
        return (alpha, alpha.estimate.reason.map(Estimate.undefined) ?? eigenvalue)
    }

    /// The reduction to a tridiagonal matrix grows with the cube of the items, and of scales as wide as these
    /// nothing else asks for it.
    private static func affordableEigenvalue(_ moments: ItemMoments) -> Estimate {
        let limit = ParallelAnalysis.itemLimit
        guard moments.itemCount <= limit else {
            return .undefined(.tooManyItems(items: moments.itemCount, limit: limit))
        }
        return moments.smallestEigenvalue
    }
}

extension TreatmentAlpha {
    /// Both treatments, or none where they come to the same.
    static func all(_ summary: ScaleSummary) -> [TreatmentAlpha] {
        let all = [MissingTreatment.listwise, .pairwise].map { treatment in
            let moments = ItemMoments(summary, missing: treatment)
            return TreatmentAlpha(treatment: treatment, rows: moments.rows, alpha: moments.rawAlpha)
        }
        return all[0].rows == all[1].rows ? [] : all
    }
}
