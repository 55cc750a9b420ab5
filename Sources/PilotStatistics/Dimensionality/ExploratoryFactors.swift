import Psychometrics

extension FactorSolution {
    /// Exploratory factors of correlations: minimum residuals, rotated by oblimin.
    ///
    /// - Parameters:
    ///   - correlations: Pearson's or polychoric ones, with ones on the diagonal
    ///   - factors: how many, such as `ParallelAnalysis` suggests
    ///   - seed: of the random starts of the rotation
    /// - Throws: the reason for there being no proper solution
    public static func exploratory(
        _ correlations: SymmetricMatrix, factors: Int, seed: UInt64
    ) throws(UndefinedReason) -> FactorSolution {
        try Oblimin.rotate(MinimumResiduals.fit(correlations, factors: factors), seed: seed)
    }
}
