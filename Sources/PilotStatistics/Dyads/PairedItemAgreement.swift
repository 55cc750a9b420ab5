import Psychometrics

/// What both of a dyad say to one item, set side by side.
public struct PairedItemAgreement: Sendable, Hashable {
    public var first: String
    public var second: String
    public var kind: ParallelKind
    /// Dyads in which both answered.
    public var pairs: Int
    /// The share of them that gave the same answer.
    public var identical: Estimate
    public var difference: MeanDifference
    /// ICC(A,1), where both speak of the same thing; nil for mirror items, whose answers are about two
    /// different people.
    public var agreement: Estimate?
    /// The correlation within clusters, for mirror items: whether those give respect who get it
    /// (dyadic reciprocity; Kenny, Kashy & Cook 2006). Nil for the others.
    public var reciprocity: Estimate?
    public var correlation: Estimate
}

extension PairedItems {
    public var agreement: [PairedItemAgreement] {
        pairs.indices.map { index in
            let data = answers[index]
            let pooled = data.pooled
            let isMirror = kinds[index] == .mirror
            return PairedItemAgreement(
                first: pairs[index].first.id, second: pairs[index].second.id, kind: kinds[index],
                pairs: pooled.count,
                identical: pooled.count == 0
                    ? .undefined(.tooFewRows(rows: 0, required: 1))
                    : .value(Double(identical[index]) / Double(pooled.count)),
                difference: MeanDifference(data),
                agreement: isMirror ? nil : pooled.agreementIntraclass,
                reciprocity: isMirror ? data.correlation(.within) : nil,
                correlation: pooled.correlation)
        }
    }
}
