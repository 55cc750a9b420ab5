import Psychometrics

/// Student's t distribution, whose square has an F distribution with one degree of freedom in the numerator.
enum StudentDistribution {
    /// The value within which, on either side of zero, a variate falls with a probability.
    ///
    /// - Parameter probability: strictly between 0 and 1
    static func twoSidedQuantile(_ probability: Double, degreesOfFreedom: Double) -> Double {
        FDistribution.quantile(probability, numerator: 1, denominator: degreesOfFreedom).squareRoot()
    }

    /// The probability that a variate lies farther from zero than a value: the p of a two-sided test.
    static func twoSidedTail(_ value: Double, degreesOfFreedom: Double) -> Double {
        let share = degreesOfFreedom / (degreesOfFreedom + value * value)
        return IncompleteBeta.regularized(share, degreesOfFreedom / 2, 0.5)
    }
}
