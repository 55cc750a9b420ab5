import Psychometrics

/// A score as the reliability of its difference from another one needs it.
public struct MeasuredScore: Sendable, Hashable {
    /// The variance of the score over people.
    public var variance: Double
    public var reliability: Double

    public init(variance: Double, reliability: Double) {
        self.variance = variance
        self.reliability = reliability
    }
}

/// The reliability of the difference between two scores, such as a gain, or what one informant reports
/// beyond another.
public enum DifferenceReliability {
    /// (σₓ²ρₓ + σ_y²ρ_y − 2r·σₓσ_y) / (σₓ² + σ_y² − 2r·σₓσ_y), with r the correlation of the two scores
    /// (Lord & Novick 1968); at equal variances (ρ̄ − r) / (1 − r).
    ///
    /// The errors of the two are taken to be independent. It turns negative where the scores correlate
    /// higher than their reliabilities allow. Undefined for a reliability or correlation beyond its
    /// range, for a variance that is not positive, and where the difference does not vary.
    public static func estimate(
        _ first: MeasuredScore, _ second: MeasuredScore, correlation: Double
    ) -> Estimate {
        guard first.variance > 0, second.variance > 0 else { return .undefined(.constant) }
        guard first.reliability <= 1, second.reliability <= 1 else {
            return .undefined(.outsideRange("a reliability cannot exceed 1"))
        }
        guard abs(correlation) <= 1 else {
            return .undefined(.outsideRange("a correlation lies between −1 and 1"))
        }
        let shared = 2 * correlation * (first.variance * second.variance).squareRoot()
        let spread = first.variance + second.variance - shared
        guard spread > 1e-12 * (first.variance + second.variance) else {
            return .undefined(.noTotalVariance)
        }
        let reliable =
            first.variance * first.reliability + second.variance * second.reliability - shared
        return .value(reliable / spread)
    }
}
