import PilotStatistics
import Psychometrics

/// The reliability coefficients of a scale.
public struct ReliabilityAnalysis: Sendable, Equatable {
    /// Cronbach's alpha.
    public var alpha: Estimate
    public var standardizedAlpha: Estimate
    /// Alpha of the rows that answer all items, and alpha by pairs of items, where the two are not of the same
    /// data; none where no answer is missing.
    public var byTreatment: [TreatmentAlpha]
    /// The asymptotic standard error of alpha.
    public var alphaStandardError: Estimate
    /// Of alpha: Feldt's, Bonett's, and Duhachek and Iacobucci's.
    public var intervals: [ConfidenceInterval]
    /// Of alpha, from resamples; nil where none was asked for.
    public var bootstrap: AlphaBootstrap?
    public var averageInterItemCorrelation: Estimate
    /// Of the items' correlations; below zero there are no data with such correlations.
    public var smallestEigenvalue: Estimate
    public var bounds: GuttmanBounds
    public var splitHalf: SplitHalf
    /// Nil where not every item has two codes.
    public var kuderRichardson20: Estimate?
    public var omegaTotal: Estimate
    /// With the scale's facets for group factors, or, where it declares none, with three extracted ones.
    public var hierarchicalOmega: HierarchicalOmega
    /// Hypothetical: not the reliability of any score that a person gets.
    public var ordinalAlpha: HypotheticalAlpha
    /// Of the polychoric correlations that ordinal alpha is computed of; below zero no one data set has them.
    public var smallestPolychoricEigenvalue: Estimate
}

extension ReliabilityAnalysis {
    /// The interval of alpha to show where there is place for one: Feldt's of independent rows, and else that of
    /// resampled clusters or persons; nil where none was drawn.
    ///
    /// - Parameter rowsShareClusters: whether some rows belong to the same cluster
    public func leadingInterval(rowsShareClusters: Bool) -> ConfidenceInterval? {
        if let bootstrap, bootstrap.unit != .rows { return bootstrap.interval.interval }
        return rowsShareClusters ? nil : intervals.first { $0.method == .feldt }
    }
}

/// Alpha under one treatment of missing answers.
public struct TreatmentAlpha: Sendable, Hashable {
    public var treatment: MissingTreatment
    /// The complete rows, or those that answer at least two items.
    public var rows: Int
    public var alpha: Estimate
}

/// Guttman's lower bounds of reliability (Guttman 1945); λ3 is alpha.
public struct GuttmanBounds: Sendable, Hashable {
    public var lambda1: Estimate
    public var lambda2: Estimate
    public var lambda3: Estimate
    /// The best split: of all splits, or, with many items, of those that were tried.
    public var lambda4: BestSplitHalf
    public var lambda5: Estimate
    public var lambda6: Estimate
}

/// Alpha's interval from resamples, and what was drawn.
public struct AlphaBootstrap: Sendable, Equatable {
    public enum Unit: String, Sendable, Hashable, CaseIterable, Codable {
        case rows
        /// Whole clusters, because rows of one cluster are no independent evidence.
        case clusters
        /// All the rows of a person, or of a pair, who is there in several waves.
        case persons
    }

    public var interval: BootstrapInterval
    public var unit: Unit
}
