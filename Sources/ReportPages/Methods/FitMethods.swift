/// The methods behind how well one factor fits.
enum FitMethods {
    static let all = [likelihood, approximation]

    private static let likelihood = Method(
        name: "Fit of one factor: χ², CFI and TLI",
        formula: .stacked([
            .squared(.line("χ")) + .line("= n ( ln | Σ | − ln | S | + tr ( S") + .power(.line("Σ"), "− 1")
                + .line(") − k )"),
            .squared(.sub("χ", "0")) + .line("= n ( Σ ln (") + .sub("s", "i i") + .line(") − ln | S | )"),
            .line("df =") + .fraction(.line("k ( k − 3 )"), .line("2")) + .line(",") + .sub("df", "0")
                + .line("=") + .fraction(.line("k ( k − 1 )"), .line("2")),
            .line("CFI = 1 −")
                + .fraction(
                    .line("max (") + .squared(.line("χ")) + .line("− df , 0 )"),
                    .line("max (") + .squared(.sub("χ", "0")) + .line("−") + .sub("df", "0") + .line(",")
                        + .squared(.line("χ")) + .line("− df , 0 )")),
            .line("TLI =")
                + .fraction(
                    .fraction(.squared(.sub("χ", "0")), .sub("df", "0")) + .line("−")
                        + .fraction(.squared(.line("χ")), .line("df")),
                    .fraction(.squared(.sub("χ", "0")), .sub("df", "0")) + .line("− 1")),
        ]),
        assumptions: """
            S are the covariances of the k items that vary and Σ = λλ′ + Θ those that one factor gives them, by maximum \
            likelihood; n is the number of rows, with covariances by pairs of items the fewest behind any of them. p is \
            the upper tail of the χ² distribution. The baseline, marked 0, has uncorrelated items. Answers are taken \
            to be normal together; coarse or skewed answers make χ² too large. Three items fit any data, and have no \
            degrees of freedom.
            """,
        references: [
            "Jöreskog, K. G. (1969). Psychometrika, 34, 183–202.",
            "Bentler, P. M. (1990). Psychological Bulletin, 107, 238–246.",
            "Tucker, L. R. & Lewis, C. (1973). Psychometrika, 38, 1–10.",
        ])

    private static let approximation = Method(
        name: "Fit of one factor: RMSEA and SRMR",
        formula: .stacked([
            .line("RMSEA =")
                + .root(.line("max (") + .squared(.line("χ")) + .line("− df , 0 ) / ( n · df )")),
            .sub("F", "df , δ") + .line("(") + .squared(.line("χ")) + .line(") = .95 , .05 ; bound =")
                + .root(.line("δ / ( n · df )")),
            .line("SRMR =")
                + .root(
                    .line("2 / ( k ( k + 1 ) ) ·") + .sub("Σ", "i ≥ j")
                        + .squared(.line("(") + .sub("s", "i j") + .line("−") + .sub("σ", "i j") + .line(")"))
                        + .line("/ (") + .sub("s", "i i") + .sub("s", "j j") + .line(")")),
        ]),
        assumptions: """
            With s and σ the entries of S and Σ. The interval of RMSEA, at 90%, has the noncentralities δ at which the \
            noncentral χ² distribution F leaves the observed χ² at its 95th percentile, for the lower bound, and at its \
            5th, for the upper; a δ that would be negative counts as 0. SRMR is over the covariances and the variances.
            """,
        references: [
            "Steiger, J. H. & Lind, J. C. (1980). Statistically based tests for the number of common factors. Psychometric Society, Iowa City.",
            "Browne, M. W. & Cudeck, R. (1993). In Testing structural equation models (pp. 136–162). Sage.",
            "Bentler, P. M. (1995). EQS structural equations program manual. Multivariate Software.",
        ])
}
