/// The methods behind pairs of informants.
enum DyadMethods {
    static let all = [correlations, DifferenceMethods.resampledClusters, agreement, DifferenceMethods.reliability, profiles, oneWithMany]

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
            together. The standard error of a mean difference allows pairs of one cluster to be alike.
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
            + .fraction(.sub("M", "b") + .line("−") + .sub("M", "w"), .line("c")),
        assumptions: """
            Variance of one person in many pairs, split by the mean squares between and within persons into what \
            that person brings and what is the pair’s own, error included; c is the number of pairs a person. \
            Generalized reciprocity is the correlation of the two sides’ parts of the person, dyadic reciprocity that \
            of their parts of the pair.
            """,
        references: ["Kenny, D. A., Kashy, D. A. & Cook, W. L. (2006). Dyadic data analysis. Guilford."])
}
