import Psychometrics

/// How many rows each cluster has: a study's n at both of its levels.
public struct ClusterSizes: Sendable, Hashable {
    /// Rows analysed in each cluster that has any.
    public let sizes: [Int]

    /// - Parameter sizes: clusters without rows do not count
    public init(_ sizes: [Int]) {
        self.sizes = sizes.filter { $0 > 0 }
    }

    public var clusters: Int { sizes.count }
    public var rows: Int { sizes.reduce(0, +) }
    public var smallest: Int { sizes.min() ?? 0 }
    public var largest: Int { sizes.max() ?? 0 }

    /// N/G; 0 without clusters.
    public var mean: Double { clusters == 0 ? 0 : Double(rows) / Double(clusters) }

    /// G/Σ(1/n): the size that stands for all of them in the variance of cluster means; 0 without
    /// clusters.
    public var harmonicMean: Double {
        clusters == 0 ? 0 : Double(clusters) / sizes.reduce(0) { $0 + 1 / Double($1) }
    }

    /// Σn²/N: the size of the cluster in which the average row finds itself (Kish 1965); 0 without
    /// clusters.
    public var rowWeightedMean: Double { rows == 0 ? 0 : sumOfSquares / Double(rows) }

    /// (N − Σn²/N) / (G − 1): the size by which the variance between clusters of unequal size enters
    /// its expected mean square (Snedecor & Cochran 1980); 0 with fewer than two clusters.
    public var unbalanced: Double {
        clusters < 2 ? 0 : (Double(rows) - rowWeightedMean) / Double(clusters - 1)
    }

    private var sumOfSquares: Double { sizes.reduce(0) { $0 + Double($1) * Double($1) } }
}
