/// The methods behind items: how they are answered, and what they do for their scale.
enum ItemMethods {
    static let all = [distributions, itemRest, itemTotal, deleted, discrimination, redundancy]

    private static let distributions = Method(
        name: "Distributions of answers",
        formula: .stacked([
            .sub("m", "r") + .line("=")
                + .fraction(.line("Σ") + .power(.line("( x − x̄ )"), "r"), .line("n"))
                + .line(", SD =") + .root(.line("n") + .sub("m", "2") + .line("/ ( n − 1 )")),
            .sub("G", "1") + .line("=") + .fraction(.root(.line("n ( n − 1 )")), .line("n − 2"))
                + .line("·") + .sub("g", "1") + .line(",") + .sub("g", "1") + .line("=")
                + .fraction(.sub("m", "3"), .power(.sub("m", "2"), "3 / 2")),
            .sub("G", "2") + .line("=") + .fraction(.line("n − 1"), .line("( n − 2 ) ( n − 3 )"))
                + .line("( ( n + 1 )") + .sub("g", "2") + .line("+ 6 ) ,") + .sub("g", "2") + .line("=")
                + .fraction(.sub("m", "4"), .squared(.sub("m", "2"))) + .line("− 3"),
        ]),
        assumptions: """
            Of the n answers x to an item, as given and not turned around: their mean x̄, their deviation, the \
            skewness G1, and the kurtosis G2 in excess of the normal distribution’s, with the corrections for small \
            samples that SPSS and SAS have. At the lowest and at the highest is the share of answers with the outermost \
            codes that are declared, whether or not anybody chose them; missing is the share of rows without an answer.
            """,
        references: ["Joanes, D. N. & Gill, C. A. (1998). The Statistician, 47, 183–189."])

    private static let itemRest = Method(
        name: "Item-rest correlation",
        formula: .sub("r", "i") + .line("=")
            + .fraction(
                .sub("Σ", "j ≠ i") + .sub("c", "i j"),
                .root(.sub("c", "i i") + .line("·") + .sub("V", "− i"))),
        assumptions: """
            The correlation of a keyed item with the sum of the scale’s other items, whose variance is V without i. \
            An item below 0 is named: its keying may be wrong, and nothing is reversed because of it.
            """,
        references: ["Henrysson, S. (1963). Psychometrika, 28, 211–218."])

    private static let itemTotal = Method(
        name: "Corrected item-total correlation",
        formula: .sub("r", "i T") + .line("=")
            + .fraction(.squared(.sub("R", "i")) + .line("+") + .sub("Σ", "j ≠ i") + .sub("r", "i j"), .root(.line("W")))
            + .line(", W =") + .sub("Σ", "i") + .squared(.sub("R", "i")) + .line("+") + .sub("Σ", "i ≠ j")
            + .sub("r", "i j"),
        assumptions: """
            The correlation of an item with the standardized scale, from the items’ correlations r, in which the item \
            itself counts with no more than the R² that it shares with the others. The shortness of a scale does not \
            lower it, as it lowers the item-rest correlation, and it may exceed 1. Cureton puts an equivalent item in \
            the item’s place; that R² stands for what the two would share is psych’s way (r.cor).
            """,
        references: [
            "Cureton, E. E. (1966). Psychometrika, 31, 93–96.",
            "Revelle, W. (2022). psych, version 2.2.9, for R. Northwestern University.",
        ])

    private static let deleted = Method(
        name: "Alpha without an item",
        formula: .sub("α", "− i") + .line("=") + .fraction(.line("k − 1"), .line("k − 2")) + .line("( 1 −")
            + .fraction(.sub("Σ", "j ≠ i") + .sub("c", "j j"), .sub("V", "− i")) + .line(")"),
        assumptions: """
            Alpha of the k − 1 other items, from the same covariances, with V without i the variance of their sum; \
            with two items there is none. That it is higher without an item is, in a small sample, often chance.
            """,
        references: [
            "Cronbach, L. J. (1951). Psychometrika, 16, 297–334.",
            "Kopalle, P. K. & Lehmann, D. R. (1997). Organizational Behavior and Human Decision Processes, 70, 189–197.",
        ])

    private static let discrimination = Method(
        name: "Discrimination",
        formula: .line("D =")
            + .fraction(
                .sub("x̄", "upper") + .line("−") + .sub("x̄", "lower"), .line("max − min")),
        assumptions: """
            The keyed item’s mean among the 27% of complete rows with the highest sums of the scale, the item among \
            them, minus that among the 27% with the lowest, as a share of the range that the item’s codes have. Of \
            rows with one sum at the border of a group each counts in part. With two codes it is the difference of two \
            proportions; it lies between −1 and 1.
            """,
        references: [
            "Kelley, T. L. (1939). Journal of Educational Psychology, 30, 17–24.",
            "Johnson, A. P. (1951). Journal of Educational Psychology, 42, 499–504.",
        ])

    private static let redundancy = Method(
        name: "Items that say nearly the same",
        formula: .line("|") + .sub("r", "i j") + .line("| =")
            + .fraction(.line("|") + .sub("c", "i j") + .line("|"), .root(.sub("c", "i i") + .sub("c", "j j")))
            + .line("> .80"),
        assumptions: """
            Pairs of items of one scale, as keyed. They lift alpha and add little to what the scale covers. The limit \
            is one of custom.
            """,
        references: ["Boyle, G. J. (1991). Personality and Individual Differences, 12, 291–294."])
}
