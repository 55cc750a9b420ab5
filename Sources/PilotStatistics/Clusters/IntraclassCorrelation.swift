import Psychometrics

/// Which size stands for all clusters in ICC(1) when they differ.
public enum ClusterSizeEstimator: String, Sendable, Hashable, CaseIterable, Codable {
    /// c = (N − Σn²/N) / (G − 1), which keeps the estimator of the variance between clusters unbiased.
    case unbalanced
    /// N/G, as in Bliese (2000) and R's `multilevel::ICC1`.
    case mean
}

extension OneWayVariance {
    /// ICC(1): the share of the variance of single rows that lies between clusters,
    /// (MSB − MSW) / (MSB + (c − 1)·MSW) (Bartko 1966; Shrout & Fleiss 1979, ICC(1,1)).
    ///
    /// Negative when clusters differ less than chance would make them, and given as it is. Rows of a
    /// cluster are taken to be exchangeable, and variances to be alike across clusters. Undefined with one
    /// cluster, with no cluster of two rows or more, and where nothing varies.
    public func intraclassCorrelation(_ size: ClusterSizeEstimator = .unbalanced) -> Estimate {
        do throws(UndefinedReason) {
            let squares = try meanSquares()
            let count =
                switch size {
                case .unbalanced: sizes.unbalanced
                case .mean: sizes.mean
                }
            return .value(
                (squares.between - squares.within) / (squares.between + (count - 1) * squares.within))
        } catch {
            return .undefined(error)
        }
    }
}
