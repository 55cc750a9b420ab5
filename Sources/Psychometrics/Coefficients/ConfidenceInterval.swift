/// An interval around a coefficient.
public struct ConfidenceInterval: Sendable, Hashable {
    /// How the bounds are found.
    public enum Method: String, Sendable, Hashable, CaseIterable, Codable {
        /// From the F distribution (Feldt 1965).
        case feldt
    }

    public var method: Method
    /// The share of such intervals that hold the population's value, such as 0.95.
    public var level: Double
    /// Undefined where the coefficient is.
    public var lower: Estimate
    public var upper: Estimate
}
