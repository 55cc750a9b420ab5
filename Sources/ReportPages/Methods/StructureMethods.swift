/// The methods behind dimensionality and items.
enum StructureMethods {
    static let all = [items, parallel, factors, fit]

    private static let items = Method(
        name: "Items",
        formula: nil,
        assumptions: """
            The item-rest correlation is with the sum of the scale’s other items. Discrimination is the mean of \
            the upper 27% of scores minus that of the lower, as a share of the item’s range.
            """,
        references: [
            "Cureton, E. E. (1966). Psychometrika, 31, 93–96.",
            "Kelley, T. L. (1939). Journal of Educational Psychology, 30, 17–24.",
        ])

    private static let parallel = Method(
        name: "Parallel analysis",
        formula: nil,
        assumptions: """
            The eigenvalues of the items’ correlations are set against those of normal, uncorrelated data with the \
            same rows and items. As many factors are suggested as exceed the 95th percentile, from the first on.
            """,
        references: [
            "Horn, J. L. (1965). Psychometrika, 30, 179–185.",
            "Glorfeld, L. W. (1995). Educational and Psychological Measurement, 55, 377–393.",
        ])

    private static let factors = Method(
        name: "Exploratory factors",
        formula: .line("R = Λ Φ Λ′ + Θ"),
        assumptions: """
            Loadings by minimum residuals, rotated by oblimin, so that factors may correlate. Items are taken to \
            depend on factors in straight lines.
            """,
        references: [
            "Harman, H. H. & Jones, W. H. (1966). Psychometrika, 31, 351–368.",
            "Jennrich, R. I. & Sampson, P. F. (1966). Psychometrika, 31, 313–323.",
        ])

    private static let fit = Method(
        name: "Fit of one factor",
        formula: .line("RMSEA =")
            + .root(.fraction(.line("max ( χ² − df , 0 )"), .line("n · df"))),
        assumptions: """
            By maximum likelihood, which takes answers to be normal together; coarse or skewed answers make χ² too \
            large. The baseline of CFI and TLI has uncorrelated items.
            """,
        references: [
            "Bentler, P. M. (1990). Psychological Bulletin, 107, 238–246.",
            "Browne, M. W. & Cudeck, R. (1993). In Testing structural equation models (pp. 136–162). Sage.",
        ])
}
