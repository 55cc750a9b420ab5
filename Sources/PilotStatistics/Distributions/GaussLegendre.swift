import Psychometrics
import RealModule

/// Quadrature over −1…1 with the zeros of Legendre's polynomial of degree twenty (Abramowitz & Stegun
/// 1964, 25.4.29–30).
enum GaussLegendre {
    static let points: [(place: Double, weight: Double)] = (0..<order).map(point)

    private static let order = 20

    /// A zero by Newton's method, and its weight 2 / ((1 − x²)·P′(x)²).
    private static func point(_ index: Int) -> (place: Double, weight: Double) {
        var place = Double.cos(Double.pi * (Double(index) + 0.75) / (Double(order) + 0.5))
        var slope = 1.0
        for _ in 0..<8 {
            var (before, value) = (1.0, place)
            for degree in 2...order {
                let n = Double(degree)
                (before, value) = (value, ((2 * n - 1) * place * value - (n - 1) * before) / n)
            }
            slope = Double(order) * (place * value - before) / (place * place - 1)
            place -= value / slope
        }
        return (place, 2 / ((1 - place * place) * slope * slope))
    }
}
