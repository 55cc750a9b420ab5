/// The methods behind bounds of reliability, and behind reliability from halves.
enum LowerBoundMethods {
    static let all = [bounds, splitHalf, smallestEigenvalue]

    private static let bounds = Method(
        name: "Guttman’s lower bounds",
        formula: .stacked([
            .sub("λ", "1") + .line("= 1 −") + .fraction(.line("Σ") + .sub("c", "i i"), .line("V")),
            .sub("λ", "2") + .line("=")
                + .fraction(
                    .sub("Σ", "i ≠ j") + .sub("c", "i j") + .line("+")
                        + .root(
                            .fraction(.line("k"), .line("k − 1")) + .sub("Σ", "i ≠ j")
                                + .squared(.sub("c", "i j"))),
                    .line("V")),
            .sub("λ", "3") + .line("=") + .fraction(.line("k"), .line("k − 1")) + .sub("λ", "1"),
            .sub("λ", "4") + .line("= max") + .fraction(.line("4 · cov ( A , B )"), .line("V")),
            .sub("λ", "5") + .line("=") + .sub("λ", "1") + .line("+")
                + .fraction(
                    .line("2 ·")
                        + .root(.sub("max", "i") + .sub("Σ", "j ≠ i") + .squared(.sub("c", "i j"))),
                    .line("V")),
            .sub("λ", "6") + .line("= 1 −")
                + .fraction(
                    .line("Σ ( 1 −") + .squared(.sub("R", "i")) + .line(")"),
                    .line("ΣΣ") + .sub("r", "i j")),
        ]),
        assumptions: """
            From the covariances c of k keyed items and the variance V of their sum: six bounds that reliability does \
            not fall below if errors are unrelated. λ3 is alpha; λ2 is never below it. λ4 is the best split into \
            halves A and B, and in small samples flatters the scale: up to 16 items all splits are tried, and with \
            more, the best that was found is itself no more than a lower bound of λ4. λ5 serves where one item goes \
            with the others more than they do among themselves. λ6 is of the items’ correlations r, those of an item \
            with itself among the sum of all, with R² the squared multiple correlation of item i on the others: so \
            psych has it, and it differs from that of the covariances where the items’ variances do.
            """,
        references: [
            "Guttman, L. (1945). Psychometrika, 10, 255–282.",
            "ten Berge, J. M. F. & Sočan, G. (2004). Psychometrika, 69, 613–625.",
        ])

    private static let splitHalf = Method(
        name: "Split halves",
        formula: .stacked([
            .line("Spearman–Brown =") + .fraction(.line("2") + .sub("r", "A B"), .line("1 +") + .sub("r", "A B")),
            .line("Flanagan–Rulon =") + .fraction(.line("4 · cov ( A , B )"), .line("V")),
        ]),
        assumptions: """
            Of the sums A of the items at odd places and B of those at even places, with r their correlation and V the \
            variance of the sum of both. Spearman and Brown’s figure takes the halves to \
            be parallel, Flanagan and Rulon’s only to be equally true, whatever their variances. Another order of the \
            items would give other halves, and other figures.
            """,
        references: [
            "Spearman, C. (1910). British Journal of Psychology, 3, 271–295.",
            "Brown, W. (1910). British Journal of Psychology, 3, 296–322.",
            "Rulon, P. J. (1939). Harvard Educational Review, 9, 99–103.",
        ])

    private static let smallestEigenvalue = Method(
        name: "Smallest eigenvalue",
        formula: .sub("λ", "min") + .line("= min ( v ′ R v ) , v ′ v = 1"),
        assumptions: """
            Of the correlations R of the items that vary: the smallest variance that a weighted sum v of their \
            standardized answers has. Near 0, one item follows from others; below 0, which only correlations by pairs \
            of items can be, no answers have such correlations, and λ6 and omega cannot be had.
            """,
        references: [
            "Wothke, W. (1993). In Testing structural equation models (pp. 256–293). Sage."
        ])
}
