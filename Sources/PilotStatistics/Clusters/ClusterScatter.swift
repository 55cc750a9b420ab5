import Psychometrics

/// How a scale's keyed items scatter between clusters and within them, over complete rows: what the
/// coefficients of clustered data are computed from.
public struct ClusterScatter: Sendable, Equatable {
    public let sizes: ClusterSizes
    /// Items × items: Σ over clusters of the sums of cross products around the cluster's means.
    public let within: SymmetricMatrix
    /// Items × items: Σ over clusters of n times the cross products of its means around those of all rows.
    public let between: SymmetricMatrix

    public var itemCount: Int { within.order }
}

extension ClusterScatter {
    public init(_ summaries: GroupedSummaries) {
        let parts = summaries.ordered.map(\.summary).filter { $0.completeRows > 0 }
        let order = summaries.items.count
        sizes = ClusterSizes(parts.map(\.completeRows))
        let rows = Double(sizes.rows)
        let centre = (0..<order).map { item in
            parts.reduce(0) { $0 + Double($1.sums[item]) } / max(rows, 1)
        }
        var within = SymmetricMatrix(order: order)
        var between = within
        for part in parts {
            let count = Int64(part.completeRows)
            let shifts = (0..<order).map { Double(part.sums[$0]) / Double(count) - centre[$0] }
            for row in 0..<order {
                for column in 0...row {
                    let place = SymmetricMatrix.place(row, column)
                    within[row, column] +=
                        ExactDifference.of(
                            count, part.products[place], minus: part.sums[row], part.sums[column])
                        / Double(count)
                    between[row, column] += Double(count) * shifts[row] * shifts[column]
                }
            }
        }
        self.within = within
        self.between = between
    }
}

extension ClusterScatter {
    /// The analysis of variance of the items' sum, and so of their mean.
    public var scale: OneWayVariance {
        OneWayVariance(sizes: sizes, betweenSquares: between.total, withinSquares: within.total)
    }

    /// The analysis of variance of one item.
    public func item(_ index: Int) -> OneWayVariance {
        OneWayVariance(
            sizes: sizes, betweenSquares: between[index, index], withinSquares: within[index, index])
    }

    /// S_w: the pooled covariances within clusters.
    var withinCovariances: SymmetricMatrix { within.scaled(by: 1 / Double(sizes.rows - sizes.clusters)) }

    /// Σ_b = (S_b − S_w)/c: the covariances of the clusters' true means, by the moments of the analysis
    /// of variance.
    var betweenCovariances: SymmetricMatrix {
        let spread = between.scaled(by: 1 / Double(sizes.clusters - 1))
        let noise = withinCovariances
        var result = SymmetricMatrix(order: itemCount)
        for row in 0..<itemCount {
            for column in 0...row {
                result[row, column] = (spread[row, column] - noise[row, column]) / sizes.unbalanced
            }
        }
        return result
    }

    /// Why no coefficient of internal consistency can be had at either level, if so.
    var obstacle: UndefinedReason? {
        itemCount < 2 ? .tooFewItems(items: itemCount, required: 2) : scale.sizeObstacle
    }
}
