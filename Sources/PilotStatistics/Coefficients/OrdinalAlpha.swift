import Psychometrics

/// Alpha as it would be if the answers were the continuous tendencies that are taken to lie behind them.
///
/// It is not the reliability of any score that a person gets: the scores are sums of codes, and those
/// have the reliability that alpha and omega of the codes tell (Chalmers 2018). The type keeps it from
/// being taken for alpha.
public struct HypotheticalAlpha: Sendable, Hashable {
    public var estimate: Estimate

    public init(estimate: Estimate) {
        self.estimate = estimate
    }

    /// What has to stand beside the figure.
    public static let caution =
        "hypothetical: of continuous answers nobody gave, not of this scale's scores (Chalmers 2018)"
}

extension PolychoricCorrelations {
    /// Ordinal alpha, k·r̄ / (1 + (k−1)·r̄) with r̄ the average polychoric correlation (Zumbo, Gadermann &
    /// Zeisser 2007).
    ///
    /// Undefined with fewer than two items, and where a polychoric correlation is.
    public var ordinalAlpha: HypotheticalAlpha {
        let k = Double(itemCount)
        if itemCount < 2 {
            return HypotheticalAlpha(
                estimate: .undefined(.tooFewItems(items: itemCount, required: 2)))
        }
        guard let matrix else {
            return HypotheticalAlpha(estimate: .undefined(firstReason ?? .constant))
        }
        let average = (matrix.total - k) / (k * (k - 1))
        return HypotheticalAlpha(
            estimate: SpearmanBrown.reliability(.value(average), lengthened: k))
    }
}
