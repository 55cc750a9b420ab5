import Psychometrics
import RealModule

/// The standard bivariate normal distribution.
///
/// By the integral of Drezner & Wesolowsky (1990) over the correlation, with Genz's (2004)
/// expansion near a correlation of one; Gauss–Legendre quadrature with twenty points, to about 1e-15.
enum BivariateNormal {
    /// The probability that both variates fall below their bounds; a bound may be infinite.
    static func cumulative(_ first: Double, _ second: Double, correlation: Double) -> Double {
        if first == -.infinity || second == -.infinity { return 0 }
        if first == .infinity { return NormalDistribution.cumulative(second) }
        if second == .infinity { return NormalDistribution.cumulative(first) }
        // Both below (h, k) is both above (−h, −k).
        return abs(correlation) < 0.925
            ? moderate(-first, -second, correlation) : extreme(-first, -second, correlation)
    }

    static func density(_ first: Double, _ second: Double, correlation: Double) -> Double {
        guard first.isFinite, second.isFinite else { return 0 }
        let rest = (1 - correlation) * (1 + correlation)
        let form = first * first - 2 * correlation * first * second + second * second
        return Double.exp(-form / (2 * rest)) / (2 * Double.pi * rest.squareRoot())
    }

    /// The probability that both exceed h and k: Φ(−h)Φ(−k) and an integral over the angle of the
    /// correlation.
    private static func moderate(_ h: Double, _ k: Double, _ correlation: Double) -> Double {
        let angle = Double.asin(correlation)
        let squares = (h * h + k * k) / 2
        let sum = GaussLegendre.points.reduce(0) { sum, point in
            let sine = Double.sin(angle * (1 + point.place) / 2)
            return sum + point.weight * Double.exp((sine * h * k - squares) / (1 - sine * sine))
        }
        return sum * angle / (4 * Double.pi)
            + NormalDistribution.cumulative(-h) * NormalDistribution.cumulative(-k)
    }

    /// The same near a correlation of one, where the integrand is expanded and only the remainder is
    /// integrated.
    private static func extreme(_ h: Double, _ second: Double, _ correlation: Double) -> Double {
        let k = correlation < 0 ? -second : second
        let product = h * k
        var sum = 0.0
        if abs(correlation) < 1 { sum = remainder(h, k, product, correlation) }
        if correlation > 0 { return sum + NormalDistribution.cumulative(-max(h, k)) }
        let between =
            k > h ? NormalDistribution.cumulative(k) - NormalDistribution.cumulative(h) : 0
        return between - sum
    }

    private static func remainder(
        _ h: Double, _ k: Double, _ product: Double, _ correlation: Double
    ) -> Double {
        let rest = (1 - correlation) * (1 + correlation)
        let width = rest.squareRoot()
        let gap = abs(h - k)
        let (linear, square) = ((4 - product) / 8, (12 - product) / 16)
        var sum = 0.0
        let exponent = -(gap * gap / rest + product) / 2
        if exponent > -100 {
            let series = 1 - linear * (gap * gap - rest) * (1 - square * gap * gap / 5) / 3
            sum = width * Double.exp(exponent) * (series + linear * square * rest * rest / 5)
        }
        if product > -100 {
            let series = 1 - linear * gap * gap * (1 - square * gap * gap / 5) / 3
            sum -=
                Double.exp(-product / 2) * (2 * Double.pi).squareRoot()
                * NormalDistribution.cumulative(-gap / width) * gap * series
        }
        for point in GaussLegendre.points {
            let place = width / 2 * (1 + point.place)
            let left = place * place
            let root = (1 - left).squareRoot()
            let power = -(gap * gap / left + product) / 2
            guard power > -100 else { continue }
            let exact = Double.exp(-product * left / (2 * (1 + root) * (1 + root))) / root
            let series = 1 + linear * left * (1 + square * left)
            sum += width / 2 * point.weight * Double.exp(power) * (exact - series)
        }
        return -sum / (2 * Double.pi)
    }
}
