import Psychometrics

/// How a group would answer that agrees on nothing: what its agreement is measured against.
public enum NullDistribution: String, Sendable, Hashable, CaseIterable, Codable {
    /// Every option is as likely as any other (James, Demaree & Wolf 1984).
    case uniform
    /// Leniency: the upper options are likelier, in the proportions of LeBreton & Senter (2008)
    /// for five options.
    case slightSkew = "slight_skew"
    case moderateSkew = "moderate_skew"
    case heavySkew = "heavy_skew"

    /// The variance of such answers on consecutive codes; nil where the literature names no such
    /// distribution.
    ///
    /// - Parameter options: of the response scale
    public func variance(options: Int) -> Double? {
        guard options > 1 else { return nil }
        if self == .uniform { return Double(options * options - 1) / 12 }
        guard let proportions, proportions.count == options else { return nil }
        let mean = proportions.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
        return proportions.enumerated().reduce(0) {
            $0 + (Double($1.offset) - mean) * (Double($1.offset) - mean) * $1.element
        }
    }

    private var proportions: [Double]? {
        switch self {
        case .uniform: nil
        case .slightSkew: [0.05, 0.15, 0.20, 0.35, 0.25]
        case .moderateSkew: [0, 0.10, 0.15, 0.40, 0.35]
        case .heavySkew: [0, 0, 0.10, 0.40, 0.50]
        }
    }
}
