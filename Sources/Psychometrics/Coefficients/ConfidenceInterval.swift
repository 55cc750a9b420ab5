/// An interval around a coefficient.
public struct ConfidenceInterval: Sendable, Equatable {
    /// How the bounds are found.
    public enum Method: String, Sendable, Hashable, CaseIterable, Codable {
        /// From the F distribution (Feldt 1965).
        case feldt
        /// From the normal distribution of ln(1 − α) (Bonett 2002, without his correction for bias).
        case bonett
        /// The same with ln(n/(n−1)) taken off, as Bonett (2002) has it.
        case bonettCorrected = "bonett_corrected"
        /// From the asymptotic standard error (Duhachek & Iacobucci 2004).
        case duhachekIacobucci = "duhachek_iacobucci"
        /// From resamples, corrected for bias and acceleration (Efron 1987).
        case bootstrap
    }

    public var method: Method
    /// The share of such intervals that hold the population's value, such as 0.95.
    public var level: Double
    /// Undefined where the coefficient is.
    public var lower: Estimate
    public var upper: Estimate

    public init(method: Method, level: Double, lower: Estimate, upper: Estimate) {
        self.method = method
        self.level = level
        self.lower = lower
        self.upper = upper
    }
}

extension ConfidenceInterval {
    /// An interval that cannot be had.
    package static func undefined(
        _ method: Method, level: Double, because reason: UndefinedReason
    ) -> ConfidenceInterval {
        ConfidenceInterval(
            method: method, level: level, lower: .undefined(reason), upper: .undefined(reason))
    }
}
