import Psychometrics

/// A test whose statistic follows a χ² distribution when there is nothing to find.
public struct ChiSquareTest: Sendable, Hashable {
    public var statistic: Double
    public var degreesOfFreedom: Int

    public init(statistic: Double, degreesOfFreedom: Int) {
        self.statistic = statistic
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The probability of a statistic at least as large, when there is nothing to find.
    public var p: Double {
        ChiSquareDistribution.upperTail(statistic, degreesOfFreedom: Double(degreesOfFreedom))
    }
}
