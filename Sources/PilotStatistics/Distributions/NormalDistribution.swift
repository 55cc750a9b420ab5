import Psychometrics
import RealModule

/// The standard normal distribution.
enum NormalDistribution {
    static func density(_ value: Double) -> Double {
        Double.exp(-value * value / 2) / (2 * Double.pi).squareRoot()
    }

    /// The probability that a variate falls below a value; it keeps its digits in the lower tail.
    static func cumulative(_ value: Double) -> Double {
        Double.erfc(-value / 2.0.squareRoot()) / 2
    }

    /// The probability that a variate exceeds a value; it keeps its digits in the upper tail.
    static func upperTail(_ value: Double) -> Double { cumulative(-value) }

    /// The value below which a variate falls with a probability: the rational approximation of Abramowitz
    /// & Stegun (1964, 26.2.23), made exact by Halley's method.
    ///
    /// - Parameter probability: strictly between 0 and 1
    static func quantile(_ probability: Double) -> Double {
        if probability > 0.5 { return -quantile(1 - probability) }
        let t = (-2 * Double.log(probability)).squareRoot()
        let upper = 2.515517 + t * (0.802853 + t * 0.010328)
        let lower = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
        var value = upper / lower - t
        for _ in 0..<3 {
            let error = (cumulative(value) - probability) / density(value)
            value -= error / (1 + value * error / 2)
        }
        return value
    }
}
