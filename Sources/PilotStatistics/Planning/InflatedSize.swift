import Psychometrics

extension PlannedSize {
    /// What has to be asked for so much to be left: times the design effect of clusters, over the share
    /// that is not lost.
    ///
    /// - Parameters:
    ///   - clustering: nil where rows are independent, or the size allows for clusters already
    ///   - lost: the share of rows that cannot be analysed, at least 0 and below 1
    public func inflated(by clustering: Clustering? = nil, lost: Double) -> PlannedSize {
        guard let size = exact.value else { return self }
        guard lost >= 0, lost < 1 else {
            return PlannedSize(.undefined(.outsideRange("the share lost lies between 0 and below 1")))
        }
        let effect = clustering?.designEffect ?? .value(1)
        guard let effect = effect.value else { return PlannedSize(effect) }
        return PlannedSize(.value(size * effect / (1 - lost)))
    }
}
