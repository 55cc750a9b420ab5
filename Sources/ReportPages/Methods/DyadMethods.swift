/// The methods behind pairs of informants.
enum DyadMethods {
    static let all = [
        correlations, DifferenceMethods.resampledClusters, meanDifference, agreement, DifferenceMethods.reliability,
        profiles, oneWithMany, reciprocity,
    ]

    private static let correlations = Method(
        name: "Correlations of the two forms",
        formula: .line("r =")
            + .fraction(
                .line("Σ ( x − x̄ ) ( y − ȳ )"),
                .root(.line("Σ") + .squared(.line("( x − x̄ )")) + .line("· Σ") + .squared(.line("( y − ȳ )")))),
        assumptions: """
            Of all pairs; of pairs within clusters, with x̄ and ȳ the means of the pair’s cluster; and of clusters’ \
            means, each weighted by its pairs. Intervals come from resampled clusters, which are taken to be \
            independent of each other. A mirror item’s correlation within clusters is its reciprocity.
            """,
        references: ["Snijders, T. A. B. & Bosker, R. J. (2012). Multilevel analysis (2nd ed.). Sage."])

    private static let meanDifference = Method(
        name: "Mean difference of the two forms",
        formula: .stacked([
            .line("d̄ =") + .fraction(.line("Σ ( x − y )"), .line("N")) + .line(",")
                + .sub("d", "z") + .line("=") + .fraction(.line("d̄"), .sub("SD", "x − y")),
            .line("d̄ ± t · SE , SE =")
                + .fraction(
                    .root(.line("G / ( G − 1 ) ·") + .sub("Σ", "g") + .squared(.sub("e", "g"))), .line("N")),
            .sub("e", "g") + .line("=") + .sub("Σ", "i ∈ g") + .line("(") + .sub("x", "i") + .line("−")
                + .sub("y", "i") + .line("− d̄ )"),
        ]),
        assumptions: """
            The first form’s score or answer x minus the second’s y, over N pairs, in points of the scale; \
            standardized, over the deviation of the differences. The standard error sums what is left of the pairs of \
            each of the G clusters before it squares, so that pairs of one cluster may be alike, and t has G − 1 \
            degrees of freedom. With few clusters it is too small. Identical is the share of pairs with x = y.
            """,
        references: [
            "Liang, K.-Y. & Zeger, S. L. (1986). Biometrika, 73, 13–22.",
            "Cohen, J. (1988). Statistical power analysis for the behavioral sciences (2nd ed.). Erlbaum.",
        ])

    private static let agreement = Method(
        name: "Differences and agreement of the two forms",
        formula: .line("ICC(A,1) =")
            + .fraction(
                .sub("M", "r") + .line("−") + .sub("M", "e"),
                .sub("M", "r") + .line("+") + .sub("M", "e") + .line("+")
                    + .fraction(.line("2"), .line("n")) + .line("(") + .sub("M", "c") + .line("−") + .sub("M", "e")
                    + .line(")")),
        assumptions: """
            Only where both forms have the same scale. M are the mean squares between pairs, between the two \
            forms, and of what is left over: a difference in level counts as disagreement, which a correlation does \
            not see. The interval is that of McGraw and Wong, or comes from resampled clusters where pairs belong \
            together.
            """,
        references: [
            "McGraw, K. O. & Wong, S. P. (1996). Psychological Methods, 1, 30–46.",
            "Shrout, P. E. & Fleiss, J. L. (1979). Psychological Bulletin, 86, 420–428.",
            "Edwards, J. R. (2001). Organizational Research Methods, 4, 265–287.",
        ])

    private static let profiles = Method(
        name: "Agreement of profiles",
        formula: .line("r (") + .sub("x", "i") + .line("−") + .sub("x̄", "i") + .line(",") + .sub("y", "i")
            + .line("−") + .sub("ȳ", "i") + .line(")"),
        assumptions: """
            The correlation over items i of the two answers of one pair, averaged over pairs: of the answers as \
            they are, which mostly tells what everybody answers, and after each form’s mean answer to the item is \
            taken out. Answers are taken to compare from item to item.
            """,
        references: ["Furr, R. M. (2008). Journal of Personality, 76, 1267–1316."])

    private static let oneWithMany = Method(
        name: "One with many",
        formula: .squared(.sub("σ", "p")) + .line("=")
            + .fraction(.sub("M", "b") + .line("−") + .sub("M", "w"), .line("c"))
            + .line(", share =")
            + .fraction(.squared(.sub("σ", "p")), .squared(.sub("σ", "p")) + .line("+") + .sub("M", "w")),
        assumptions: """
            Variance of one person in many pairs, split by the mean squares M between and within persons into what \
            that person brings and what is the pair’s own, error included, for either side’s scores; c is the number \
            of pairs a person, (N − Σn²/N) / (G − 1) where it differs. These are moments, which are those of maximum \
            likelihood where all persons have one number of pairs. There is no share where the part comes out negative.
            """,
        references: ["Kenny, D. A., Kashy, D. A. & Cook, W. L. (2006). Dyadic data analysis (ch. 10). Guilford."])

    private static let reciprocity = Method(
        name: "Reciprocity",
        formula: .stacked([
            .line("generalized =")
                + .fraction(
                    .line("(") + .sub("P", "b") + .line("−") + .sub("P", "w") + .line(") / c"),
                    .root(.squared(.sub("σ", "p x")) + .squared(.sub("σ", "p y")))),
            .line("dyadic =")
                + .fraction(.sub("P", "w"), .root(.sub("M", "w x") + .sub("M", "w y"))),
        ]),
        assumptions: """
            With P the mean products of the two sides’ scores x and y, between and within the one who is in many \
            pairs, as M are their mean squares. Generalized: whether those who rate everybody highly are rated highly \
            by everybody. Dyadic: whether a partner who is rated above the others rates higher in turn. Measurement \
            error lowers the second. Where a part of variance is not positive, or the moments give more than 1, there \
            is no generalized reciprocity.
            """,
        references: ["Kenny, D. A., Kashy, D. A. & Cook, W. L. (2006). Dyadic data analysis (ch. 10). Guilford."])
}
