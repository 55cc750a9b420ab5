/// The F distribution, through the incomplete beta function (Abramowitz & Stegun 1964, 26.6.2).
package enum FDistribution {
    /// The value below which a variate with these degrees of freedom falls with a probability.
    ///
    /// - Parameters:
    ///   - probability: strictly between 0 and 1
    ///   - numerator: degrees of freedom of the numerator, positive
    ///   - denominator: degrees of freedom of the denominator, positive
    package static func quantile(_ probability: Double, numerator: Double, denominator: Double) -> Double {
        let x = IncompleteBeta.inverse(probability, numerator / 2, denominator / 2)
        return denominator * x / (numerator * (1 - x))
    }
}
