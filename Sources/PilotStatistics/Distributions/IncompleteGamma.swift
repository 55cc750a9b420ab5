import Psychometrics
import RealModule

/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x).
///
/// By the series of DLMF 8.11.4 (https://dlmf.nist.gov/8.11.E4) below the mean, and by the continued
/// fraction of DLMF 8.9.2, evaluated by the modified method of Lentz (Thompson & Barnett 1986), above it;
/// so each tail keeps its digits where it is small.
enum IncompleteGamma {
    /// P(a, x): the probability that a gamma variate of shape a falls below x.
    ///
    /// - Parameters:
    ///   - a: positive
    ///   - x: 0 or more
    static func lower(_ a: Double, _ x: Double) -> Double {
        if x <= 0 { return 0 }
        if x == .infinity { return 1 }
        return x < a + 1 ? front(a, x) * series(a, x) : 1 - front(a, x) * fraction(a, x)
    }

    /// Q(a, x): the probability that a gamma variate of shape a exceeds x.
    static func upper(_ a: Double, _ x: Double) -> Double {
        if x <= 0 { return 1 }
        if x == .infinity { return 0 }
        return x < a + 1 ? 1 - front(a, x) * series(a, x) : front(a, x) * fraction(a, x)
    }

    /// xᵃ·e⁻ˣ / Γ(a)
    static func front(_ a: Double, _ x: Double) -> Double {
        Double.exp(a * Double.log(x) - x - Double.logGamma(a))
    }

    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1 / a
        var sum = term
        for step in 1...termLimit(a, x) {
            term *= x / (a + Double(step))
            sum += term
            if term < sum * 1e-17 { break }
        }
        return sum
    }

    private static func fraction(_ a: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        var level = x + 1 - a
        var numerator = 1 / tiny
        var denominator = 1 / level
        var result = denominator
        for step in 1...termLimit(a, x) {
            let partial = Double(step) * (a - Double(step))
            level += 2
            denominator = 1 / nonZero(partial * denominator + level, tiny)
            numerator = nonZero(level + partial / numerator, tiny)
            let factor = denominator * numerator
            result *= factor
            if abs(factor - 1) < 1e-16 { break }
        }
        return result
    }

    /// The number of terms grows with the square root of the shape.
    private static func termLimit(_ a: Double, _ x: Double) -> Int {
        500 + 20 * Int(min(a, 1e12).squareRoot())
    }

    private static func nonZero(_ value: Double, _ tiny: Double) -> Double {
        abs(value) < tiny ? tiny : value
    }
}
