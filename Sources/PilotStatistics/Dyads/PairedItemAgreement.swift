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
    /// Of the agreement; nil where there is none.
    public var agreementInterval: AgreementInterval?
    /// The correlation within clusters, for mirror items: whether those give respect who get it
    /// (dyadic reciprocity; Kenny, Kashy & Cook 2006). Nil for the others.
    public var reciprocity: Estimate?
    /// Of the reciprocity, from resampled clusters; nil where there is none.
    public var reciprocityInterval: ClusterBootstrap.Interval?
    public var correlation: Estimate
    /// Of the correlation, from resampled clusters.
    public var correlationInterval: ClusterBootstrap.Interval
}

extension PairedItems {
    /// Every pair of items, with the intervals of its figures. A figure that is undefined lends its interval its
    /// reason.
    ///
    /// - Parameters:
    ///   - bootstrap: of clusters
    ///   - sharing: does the draws
    public func agreement(
        _ bootstrap: ClusterBootstrap, sharing: any WorkSharing = PartAfterPart()
    ) -> [PairedItemAgreement] {
        pairs.indices.map { index in
            let data = answers[index]
            func interval(_ level: DyadicLevel, _ estimate: Estimate) -> ClusterBootstrap.Interval {
                estimate.reason.map(bootstrap.undefined)
                    ?? data.correlationInterval(level, bootstrap, sharing: sharing)
            }
            let pooled = data.pooled
            let isMirror = kinds[index] == .mirror
            let reciprocity = isMirror ? data.correlation(.within) : nil
            return PairedItemAgreement(
                first: pairs[index].first.id, second: pairs[index].second.id, kind: kinds[index],
                pairs: pooled.count,
                identical: pooled.count == 0
                    ? .undefined(.tooFewRows(rows: 0, required: 1))
                    : .value(Double(identical[index]) / Double(pooled.count)),
                difference: MeanDifference(data),
                agreement: isMirror ? nil : pooled.agreementIntraclass,
                agreementInterval: isMirror ? nil : data.agreementInterval(bootstrap, sharing: sharing),
                reciprocity: reciprocity, reciprocityInterval: reciprocity.map { interval(.within, $0) },
                correlation: pooled.correlation,
                correlationInterval: interval(.pooled, pooled.correlation))
        }
    }
}
