/// A symmetric matrix of two by two.
struct SymmetricPair {
    var first: Double
    var both: Double
    var second: Double

    init(_ first: Double, _ both: Double, _ second: Double) {
        self.first = first
        self.both = both
        self.second = second
    }

    func scaled(by factor: Double) -> SymmetricPair {
        SymmetricPair(factor * first, factor * both, factor * second)
    }

    /// Rows and columns times a number each.
    func scaled(by factor: SIMD2<Double>) -> SymmetricPair {
        SymmetricPair(
            factor.x * factor.x * first, factor.x * factor.y * both, factor.y * factor.y * second)
    }

    /// What the second pivot is.
    private var rest: Double { second - both * both / first }

    /// Whether both pivots exceed a billionth of the diagonal of the matrix that this is left of.
    func isPositive(beside whole: SymmetricPair) -> Bool {
        first > 1e-9 * abs(whole.first) && rest > 1e-9 * abs(whole.second)
    }

    /// The solution x of A·x = b.
    func solve(_ right: SIMD2<Double>) -> SIMD2<Double> {
        let second = (right.y - both / first * right.x) / rest
        return SIMD2((right.x - both * second) / first, second)
    }

    /// A·F·P⁻¹·F·A, with A this matrix and F a diagonal.
    func congruent(to pivot: SymmetricPair, _ factor: SIMD2<Double>) -> SymmetricPair {
        let left = pivot.solve(factor * SIMD2(first, both))
        let right = pivot.solve(factor * SIMD2(both, second))
        let (there, back) = (self * (factor * left), self * (factor * right))
        return SymmetricPair(there.x, (there.y + back.x) / 2, back.y)
    }

    static func + (left: SymmetricPair, right: SymmetricPair) -> SymmetricPair {
        SymmetricPair(left.first + right.first, left.both + right.both, left.second + right.second)
    }

    static func -= (left: inout SymmetricPair, right: SymmetricPair) {
        left = left + right.scaled(by: -1)
    }

    static func * (left: SymmetricPair, right: SIMD2<Double>) -> SIMD2<Double> {
        SIMD2(
            left.first * right.x + left.both * right.y, left.both * right.x + left.second * right.y)
    }
}
