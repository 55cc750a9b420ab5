/// How one item behaves in its scale. All figures are of keyed answers: a reversed item's answers have
/// been turned around.
public struct ItemReliability: Sendable, Hashable {
    public var id: String
    /// Whether its answers were turned around.
    public var isReversed: Bool
    /// Answers that the mean and standard deviation rest on.
    public var answers: Int
    /// Of the keyed answers.
    public var mean: Estimate
    /// With the divisor n − 1.
    public var standardDeviation: Estimate
    /// With the sum of the scale's other items.
    public var itemRestCorrelation: Estimate
    /// The scale's raw alpha without the item.
    public var alphaIfDeleted: Estimate

    static func all(_ scale: ScaleDefinition, _ moments: ItemMoments) -> [ItemReliability] {
        let itemRest = moments.itemRestCorrelations
        let deleted = moments.alphaIfDeleted
        return scale.items.indices.map { index in
            let count = moments.counts[index]
            return ItemReliability(
                id: scale.items[index].id, isReversed: scale.items[index].isReversed,
                answers: count,
                mean: count < 1
                    ? .undefined(.tooFewRows(rows: count, required: 1))
                    : .value(moments.means[index]),
                standardDeviation: count < 2
                    ? .undefined(.tooFewRows(rows: count, required: 2))
                    : .value(moments.covariances[index, index].squareRoot()),
                itemRestCorrelation: itemRest[index], alphaIfDeleted: deleted[index])
        }
    }
}
