import Psychometrics
import RealModule

extension PlannedSize {
    /// The rows that a confidence interval of alpha of a given width needs:
    /// n = 8k/(k−1) · [z / ln((1−L)/(1−U))]² + 2 (Bonett 2002).
    ///
    /// Items are taken to be normal and compound symmetric; rows that belong together, as students of
    /// one teacher, count for less.
    ///
    /// - Parameters:
    ///   - items: of the scale, at least two
    ///   - expected: the interval to be had, such as 0.70...0.90, below one
    ///   - level: strictly between 0 and 1
    public static func rows(
        forAlphaInterval expected: ClosedRange<Double>, items: Int, level: Double = 0.95
    ) -> PlannedSize {
        guard items >= 2 else {
            return PlannedSize(.undefined(.tooFewItems(items: items, required: 2)))
        }
        guard expected.upperBound < 1, expected.lowerBound < expected.upperBound else {
            return PlannedSize(
                .undefined(.outsideRange("the interval must have a width and end below 1")))
        }
        guard level > 0, level < 1 else {
            return PlannedSize(.undefined(.outsideRange("the level must lie between 0 and 1")))
        }
        let k = Double(items)
        let ratio = Double.log((1 - expected.lowerBound) / (1 - expected.upperBound))
        let reach = NormalDistribution.quantile((1 + level) / 2) / ratio
        return PlannedSize(.value(8 * k / (k - 1) * reach * reach + 2))
    }
}
