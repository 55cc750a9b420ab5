/// The methods behind dimensionality and items.
enum StructureMethods {
    static let all = [distributions, items, parallel, permutation, factors, fit]

    private static let distributions = Method(
        name: "Distributions of answers",
        formula: .sub("G", "1") + .line("=") + .fraction(.root(.line("n ( n − 1 )")), .line("n − 2"))
            + .line("·") + .sub("g", "1"),
        assumptions: """
            Skewness, and kurtosis in excess of the normal distribution’s, with the corrections for small samples \
            that SPSS and SAS have. Floor and ceiling are of the declared codes. Answers are as given, not turned \
            around.
            """,
        references: ["Joanes, D. N. & Gill, C. A. (1998). The Statistician, 47, 183–189."])

    private static let items = Method(
        name: "Items",
        formula: .line("r =")
            + .fraction(
                .line("Σ") + .sub("c", "i j"),
                .root(.sub("c", "i i") + .line("·") + .sub("V", "− i"))),
        assumptions: """
            The item-rest correlation is with the sum of the scale’s other items, and an item below 0 is named: its \
            keying may be wrong, and nothing is reversed because of it. The corrected item-total correlation keeps \
            the item in the total with what it shares with the others alone. Pairs that correlate above .80 in \
            size say nearly the same. Discrimination is the mean of \
            the upper 27% of scores minus that of the lower, as a share of the item’s range.
            """,
        references: [
            "Cureton, E. E. (1966). Psychometrika, 31, 93–96.",
            "Kelley, T. L. (1939). Journal of Educational Psychology, 30, 17–24.",
        ])

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
