import Psychometrics

extension PlannedSize {
    /// The items that a target reliability needs, if those to be added are like those that are there:
    /// k·ρ*(1 − ρ) / (ρ(1 − ρ*)), the Spearman–Brown prophecy turned around (Spearman 1910; Brown 1910).
    ///
    /// Fewer than there are, if the target is lower than what is reached. Undefined where alpha is or is
    /// not strictly between 0 and 1: no number of items like these reaches anything then.
    ///
    /// - Parameters:
    ///   - target: strictly between 0 and 1
    ///   - alpha: of the items there are
    ///   - items: how many there are, at least one
    public static func items(forAlpha target: Double, from alpha: Estimate, items: Int) -> PlannedSize {
        guard let value = alpha.value else { return PlannedSize(alpha) }
        guard items >= 1 else {
            return PlannedSize(.undefined(.tooFewItems(items: items, required: 1)))
        }
        guard target > 0, target < 1 else {
            return PlannedSize(.undefined(.outsideRange("the target must lie between 0 and 1")))
        }
        guard value > 0, value < 1 else {
            return PlannedSize(
                .undefined(.outsideRange("alpha must lie between 0 and 1 for the items to be added to")))
        }
        return PlannedSize(.value(Double(items) * target * (1 - value) / (value * (1 - target))))
    }
}
