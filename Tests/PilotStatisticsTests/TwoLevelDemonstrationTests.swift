@testable import PilotStatistics
import Psychometrics
import StatisticsSupport
import Testing

/// The items y1 to y3 of lavaan's `Demo.twolevel` (2500 rows in 200 clusters of 5, 10, 15 and 20), by their sums of
/// squares and products within clusters and between them, which R computed from the rows:
/// `crossprod(x - means[cluster, ])` and `crossprod(sqrt(n) * sweep(means, 2, colMeans(x)))`.
@Suite struct TwoLevelDemonstrationTests {
    private let scatter = ClusterScatter(
        sizes: ClusterSizes([5, 10, 15, 20].flatMap { [Int](repeating: $0, count: 50) }),
        within: Self.symmetric([
            [4605.6593339715673], [1815.3284616292133, 3847.7332247487411],
            [1723.8019369512303, 1292.6353665735653, 3586.6418863791546],
        ]),
        between: Self.symmetric([
            [2864.3006645514879], [1808.4116756200965, 1813.4191528817939],
            [1482.5837657459708, 1056.7469417018049, 1457.9519614415281],
        ]))

    private static func symmetric(_ rows: [[Double]]) -> SymmetricMatrix {
        var matrix = SymmetricMatrix(order: rows.count)
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() { matrix[row, column] = value }
        }
        return matrix
    }

    /// Lai's (2021) formulas by moments, in a script of R's.
    @Test func byMoments() {
        #expect(agree(scatter.withinAlpha, 0.66787629792665337, within: 1e-12))
        #expect(agree(scatter.clusterMeanAlpha, 0.76572480803192688, within: 1e-12))
        #expect(agree(scatter.twoLevelAlpha, 0.75407475703167892, within: 1e-12))
        #expect(agree(scatter.latentBetweenAlpha, 0.91011903590651744, within: 1e-12))
        #expect(abs(scatter.sizes.harmonicMean - 9.6) < 1e-12)
        #expect(abs(scatter.sizes.unbalanced - 12.487437185929648) < 1e-12)
    }

    /// What Lai's own program prints, by maximum likelihood: .6682, .7614 and .7523. The moments differ from it by
    /// less than five thousandths.
    @Test func nearTheLikelihood() {
        #expect(agree(scatter.withinAlpha, 0.6682291, within: 5e-3))
        #expect(agree(scatter.clusterMeanAlpha, 0.7613526, within: 5e-3))
        #expect(agree(scatter.twoLevelAlpha, 0.7523324, within: 5e-3))
    }
}
