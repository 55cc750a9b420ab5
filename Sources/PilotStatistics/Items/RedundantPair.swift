import Psychometrics

/// Two items that say nearly the same: one of them adds length and little else, and the pair lifts
/// alpha beyond what the scale deserves.
public struct RedundantPair: Sendable, Hashable {
    /// Indices of the items, the earlier one first.
    public var first: Int
    public var second: Int
    public var correlation: Double
}

extension ItemMoments {
    /// The pairs of items whose correlation exceeds a limit in size, the strongest first.
    ///
    /// - Parameter limit: .80 by convention
    public func redundantPairs(above limit: Double = 0.8) -> [RedundantPair] {
        guard let correlations else { return [] }
        var pairs: [RedundantPair] = []
        for row in 0..<correlations.order {
            for column in 0..<row where abs(correlations[row, column]) > limit {
                pairs.append(
                    RedundantPair(
                        first: varying[column], second: varying[row],
                        correlation: correlations[row, column]))
            }
        }
        return pairs.sorted {
            (-abs($0.correlation), $0.first, $0.second)
                < (-abs($1.correlation), $1.first, $1.second)
        }
    }
}
