import Psychometrics
import RealModule

/// The noncentral χ² distribution, as a mixture of central ones with Poisson weights (Abramowitz &
/// Stegun 1964, 26.4.25).
enum NoncentralChiSquare {
    /// The probability that a variate falls below a value.
    ///
    /// - Parameters:
    ///   - value: 0 or more
    ///   - degreesOfFreedom: positive
    ///   - noncentrality: 0 or more
    static func cumulative(
        _ value: Double, degreesOfFreedom: Double, noncentrality: Double
    ) -> Double {
        let rate = noncentrality / 2
        let middle = rate.rounded(.down)
        // The weights beyond ten deviations of the Poisson distribution do not count.
        let reach = 40 + 10 * rate.squareRoot()
        var sum = 0.0
        var count = max(0, (middle - reach).rounded(.down))
        while count <= middle + reach {
            let weight =
                rate == 0
                ? (count == 0 ? 1 : 0)
                : Double.exp(count * Double.log(rate) - rate - Double.logGamma(count + 1))
            if weight > 0 {
                sum +=
                    weight
                    * ChiSquareDistribution.cumulative(
                        value, degreesOfFreedom: degreesOfFreedom + 2 * count)
            }
            count += 1
        }
        return min(sum, 1)
    }

    /// The noncentrality at which a variate falls below a value with a probability; 0 where even the
    /// central distribution falls below it less often.
    static func noncentrality(
        _ value: Double, degreesOfFreedom: Double, reaching probability: Double
    ) -> Double {
        func excess(_ noncentrality: Double) -> Double {
            cumulative(value, degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality)
                - probability
        }
        guard excess(0) > 0 else { return 0 }
        var low = 0.0
        var high = max(value, 1)
        while excess(high) > 0 { (low, high) = (high, 2 * high) }
        while high - low > 1e-13 * high {
            let middle = (low + high) / 2
            guard middle > low, middle < high else { break }
            if excess(middle) > 0 { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
