extension ItemMoments {
    /// Guttman's λ₂, [Σcᵢⱼ + √(k/(k−1) · Σcᵢⱼ²)] / V over i ≠ j, a lower bound of reliability that is
    /// never below alpha (Guttman 1945, eq. 23).
    public var lambda2: Estimate {
        if let reason = obstacle { return .undefined(reason) }
        let k = Double(itemCount)
        let diagonalSquares = (0..<itemCount).reduce(0) {
            $0 + covariances[$1, $1] * covariances[$1, $1]
        }
        let squares = covariances.sumOfSquares - diagonalSquares
        let offDiagonal = covariances.total - covariances.trace
        let bound = (offDiagonal + (k / (k - 1) * squares).squareRoot()) / covariances.total
        // Only covariances that do not belong together, as pairwise ones may be, exceed one.
        return bound <= 1 + 1e-12 ? .value(bound) : .undefined(.notPositiveDefinite)
    }
}
