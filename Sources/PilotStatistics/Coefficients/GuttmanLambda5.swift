import Psychometrics

extension ItemMoments {
    /// Guttman's λ₅, λ₁ + 2·√(maxᵢ Σⱼcᵢⱼ²) / V over j ≠ i (Guttman 1945).
    ///
    /// It serves where one item covaries with the others more than they do among themselves. Undefined
    /// where alpha is, and where pairwise covariances would take it beyond one.
    public var lambda5: Estimate {
        if let reason = obstacle { return .undefined(reason) }
        let squares = (0..<itemCount).map { item in
            (0..<itemCount).reduce(0) {
                $1 == item ? $0 : $0 + covariances[item, $1] * covariances[item, $1]
            }
        }
        let largest = squares.max() ?? 0
        let spread = covariances.total - covariances.trace + 2 * largest.squareRoot()
        let bound = spread / covariances.total
        return bound <= 1 + 1e-12 ? .value(bound) : .undefined(.notPositiveDefinite)
    }
}
