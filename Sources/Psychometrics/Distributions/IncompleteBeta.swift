import RealModule

/// The regularised incomplete beta function I_x(a, b).
///
/// By the continued fraction of DLMF 8.17.22 (https://dlmf.nist.gov/8.17.E22), evaluated by the
/// modified method of Lentz (Thompson & Barnett 1986), on the side of the mean on which it converges
/// fast (DLMF 8.17.4).
package enum IncompleteBeta {
    /// - Parameters:
    ///   - x: in 0…1
    ///   - a: positive
    ///   - b: positive
    package static func regularized(_ x: Double, _ a: Double, _ b: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        return x <= (a + 1) / (a + b + 2)
            ? front(x, a, b) * fraction(x, a, b) / a
            : 1 - front(x, a, b) * fraction(1 - x, b, a) / b
    }

    /// The derivative of I_x(a, b) by x: the density of the beta distribution.
    package static func density(_ x: Double, _ a: Double, _ b: Double) -> Double {
        front(x, a, b) / (x * (1 - x))
    }

    /// The x at which I_x(a, b) reaches a probability, by Newton's method inside a shrinking bracket.
    package static func inverse(_ probability: Double, _ a: Double, _ b: Double) -> Double {
        var low = 0.0
        var high = 1.0
        var x = a / (a + b)
        for _ in 0..<200 {
            let excess = regularized(x, a, b) - probability
            if excess > 0 { high = x } else { low = x }
            let step = excess / density(x, a, b)
            var next = x - step
            if !(next > low && next < high) { next = (low + high) / 2 }
            if abs(next - x) <= 1e-15 * x { return next }
            x = next
        }
        return x
    }

    /// xᵃ(1−x)ᵇ / B(a, b)
    private static func front(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let logBeta = Double.logGamma(a) + Double.logGamma(b) - Double.logGamma(a + b)
        return Double.exp(a * Double.log(x) + b * Double.log(onePlus: -x) - logBeta)
    }

    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        var numerator = 1.0
        var denominator = 1 / nonZero(1 - (a + b) * x / (a + 1), tiny)
        var result = denominator
        // The number of terms grows with the square root of the larger parameter.
        let limit = 200 + 5 * Int(max(a, b).squareRoot())
        for term in 1...limit {
            let m = Double(term)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            denominator = 1 / nonZero(1 + even * denominator, tiny)
            numerator = nonZero(1 + even / numerator, tiny)
            result *= denominator * numerator
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            denominator = 1 / nonZero(1 + odd * denominator, tiny)
            numerator = nonZero(1 + odd / numerator, tiny)
            let factor = denominator * numerator
            result *= factor
            if abs(factor - 1) < 1e-16 { break }
        }
        return result
    }

    private static func nonZero(_ value: Double, _ tiny: Double) -> Double {
        abs(value) < tiny ? tiny : value
    }
}
