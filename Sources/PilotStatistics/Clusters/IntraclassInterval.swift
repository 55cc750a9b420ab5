import Psychometrics

extension OneWayVariance {
    /// The interval of ICC(1), from the F distribution with G − 1 and N − G degrees of freedom: exact for
    /// clusters of one size; for others with c = (N − Σn²/N) / (G − 1) in its place, which is near where
    /// sizes do not differ much (Thomas & Hultquist 1978; Donner 1986; R's `ICC::ICCest`, `CI.type =
    /// "THD"`).
    ///
    /// Undefined where ICC(1) is, and where clusters do not vary within.
    public func intraclassInterval(level: Double = 0.95) -> IntraclassBounds {
        ratio(level) { $0.share(of: sizes.unbalanced) }
    }

    /// The interval of ICC(2), 1 − 1/F at the same bounds of F.
    public func meanReliabilityInterval(level: Double = 0.95) -> IntraclassBounds {
        ratio(level) { $0.shareOfMean }
    }

    private func ratio(_ level: Double, _ bounds: (MeanSquareRatio) -> IntraclassBounds) -> IntraclassBounds {
        do throws(UndefinedReason) {
            let squares = try meanSquares()
            guard squares.within > 1e-14 * squares.between else { return .noResidual }
            guard squares.between > 0 else { return .undefined(.noVarianceBetweenClusters) }
            return bounds(
                MeanSquareRatio(
                    ratio: squares.between / squares.within, numerator: Double(sizes.clusters - 1),
                    denominator: Double(sizes.rows - sizes.clusters), level: level))
        } catch {
            return .undefined(error)
        }
    }
}
