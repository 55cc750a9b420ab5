import Psychometrics

/// What lengthening a test does to its reliability (Spearman 1910; Brown 1910).
public enum SpearmanBrown {
    /// m·r / (1 + (m − 1)·r): the reliability of a test m times as long, of parallel parts.
    ///
    /// Undefined where the denominator is not positive, and for a factor that is not.
    public static func reliability(_ reliability: Estimate, lengthened factor: Double) -> Estimate {
        guard let value = reliability.value else { return reliability }
        guard factor > 0 else {
            return .undefined(.outsideRange("the factor of length must be positive"))
        }
        let spread = 1 + (factor - 1) * value
        return spread > 1e-12 ? .value(factor * value / spread) : .undefined(.noTotalVariance)
    }

    /// The reliability of the whole from the correlation of its halves.
    static func doubled(_ correlation: Estimate) -> Estimate {
        reliability(correlation, lengthened: 2)
    }
}
