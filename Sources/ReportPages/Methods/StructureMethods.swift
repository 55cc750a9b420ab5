/// The methods behind dimensionality.
enum StructureMethods {
    static let all = [parallel, permutation, factors]

    private static let parallel = Method(
        name: "Parallel analysis",
        formula: .line("m = max { k :") + .sub("λ", "j") + .line(">") + .sub("Q", ".95") + .line("(")
            + .sub("λ*", "j") + .line(") , j ≤ k }"),
        assumptions: """
            The eigenvalues λ of the items’ correlations, the largest first, are set against those, λ*, of random \
            normal, uncorrelated data with the same rows and items, and each against the 95th percentile of its own \
            place: m factors are suggested, as many as exceed it from the first on.
            """,
        references: [
            "Horn, J. L. (1965). Psychometrika, 30, 179–185.",
            "Glorfeld, L. W. (1995). Educational and Psychological Measurement, 55, 377–393.",
        ])

    private static let permutation = Method(
        name: "Parallel analysis by permutation",
        formula: .sub("r*", "i j") + .line("=") + .sub("Σ", "h") + .sub("z", "i") + .line("(") + .sub("π", "i")
            + .line("h ) ·") + .sub("z", "j") + .line("(") + .sub("π", "j") + .line("h )"),
        assumptions: """
            The same, with λ* the eigenvalues of such correlations r* among the n complete rows h themselves: z are \
            an item’s answers around their mean and of length one, and π shuffles the rows, for each item by itself. \
            The items keep their distributions and lose what ties them together, so that nothing is assumed of \
            either.
            """,
        references: [
            "Horn, J. L. (1965). Psychometrika, 30, 179–185.",
            "Buja, A. & Eyuboglu, N. (1992). Multivariate Behavioral Research, 27, 509–540.",
        ])

    private static let factors = Method(
        name: "Exploratory factors",
        formula: .line("R = Λ Φ Λ′ + Θ"),
        assumptions: """
            Loadings by minimum residuals, rotated by oblimin, so that factors may correlate. Items are taken to \
            depend on factors in straight lines; of polychoric correlations, what is taken to lie behind them. These \
            are each of their own table, and not positive definite where the smallest eigenvalue is not above zero: \
            no one data set has them.
            """,
        references: [
            "Olsson, U. (1979). Psychometrika, 44, 443–460.",
            "Harman, H. H. & Jones, W. H. (1966). Psychometrika, 31, 351–368.",
            "Jennrich, R. I. & Sampson, P. F. (1966). Psychometrika, 31, 313–323.",
        ])
}
