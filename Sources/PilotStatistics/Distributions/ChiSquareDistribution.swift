import Psychometrics
import RealModule

/// The χ² distribution, through the incomplete gamma function (Abramowitz & Stegun 1964, 26.4.19).
enum ChiSquareDistribution {
    /// The probability that a variate falls below a value.
    ///
    /// - Parameter degreesOfFreedom: positive
    static func cumulative(_ value: Double, degreesOfFreedom: Double) -> Double {
        IncompleteGamma.lower(degreesOfFreedom / 2, value / 2)
    }

    /// The probability that a variate exceeds a value: the p of a test. It keeps its digits however
    /// small it is.
    static func upperTail(_ value: Double, degreesOfFreedom: Double) -> Double {
        IncompleteGamma.upper(degreesOfFreedom / 2, value / 2)
    }

    /// The value below which a variate falls with a probability, by Newton's method inside a shrinking
    /// bracket from the start of Wilson & Hilferty (1931).
    ///
    /// - Parameter probability: strictly between 0 and 1
    static func quantile(_ probability: Double, degreesOfFreedom: Double) -> Double {
        let shape = degreesOfFreedom / 2
        let ninth = 2 / (9 * degreesOfFreedom)
        let root = 1 - ninth + NormalDistribution.quantile(probability) * ninth.squareRoot()
        var (low, high) = (0.0, Double.infinity)
        var value = root > 0 ? degreesOfFreedom * root * root * root : degreesOfFreedom / 100
        for _ in 0..<200 {
            let isUpper = value > degreesOfFreedom
            let excess =
                isUpper
                ? 1 - probability - upperTail(value, degreesOfFreedom: degreesOfFreedom)
                : cumulative(value, degreesOfFreedom: degreesOfFreedom) - probability
            if excess > 0 { high = value } else { low = value }
            var next = value - excess / (IncompleteGamma.front(shape, value / 2) / value)
            if !(next > low && next < high) { next = high == .infinity ? 2 * value : (low + high) / 2 }
            if abs(next - value) <= 1e-15 * value { return next }
            value = next
        }
        return value
    }
}
