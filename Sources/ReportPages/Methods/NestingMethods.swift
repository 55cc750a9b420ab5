/// The methods behind rows that belong together.
enum NestingMethods {
    static let all = [intraclass, meanReliability, design, agreement, levels]

    private static let intraclass = Method(
        name: "ICC(1)",
        formula: .line("ICC(1) =")
            + .fraction(
                .sub("M", "b") + .line("−") + .sub("M", "w"),
                .sub("M", "b") + .line("+ ( c − 1 )") + .sub("M", "w")),
        assumptions: """
            The share of variance between clusters, from the mean squares between and within them; c is the size \
            that stands for all, (N − Σn²/N) / (G − 1). Clusters are taken to be a sample of many. The interval \
            rests on the F distribution: it is exact for clusters of one size, and near for others.
            """,
        references: [
            "Bartko, J. J. (1966). Psychological Reports, 19, 3–11.",
            "Thomas, J. D. & Hultquist, R. A. (1978). Annals of Statistics, 6, 582–587.",
        ])

    private static let meanReliability = Method(
        name: "ICC(2)",
        formula: .line("ICC(2) =") + .fraction(.sub("M", "b") + .line("−") + .sub("M", "w"), .sub("M", "b")),
        assumptions: """
            The reliability of a cluster’s mean, by the analysis of variance: one figure for clusters of every \
            size. Beside it stands the mean of the reliabilities that clusters of their sizes have, \
            n ICC(1) / (1 + (n − 1) ICC(1)), which is lower where sizes differ much.
            """,
        references: [
            "Bliese, P. D. (2000). In Multilevel theory, research, and methods in organizations (pp. 349–381). Jossey-Bass.",
            "Shrout, P. E. & Fleiss, J. L. (1979). Psychological Bulletin, 86, 420–428.",
        ])

    private static let design = Method(
        name: "Design effect",
        formula: .line("1 + (") + .fraction(.line("Σ") + .squared(.line("n")), .line("N")) + .line("− 1 ) · ICC(1)"),
        assumptions: """
            By how much the clusters make the variance of a mean larger than so many independent rows would; N over \
            it is the effective number of rows. A negative ICC(1) counts as 0.
            """,
        references: ["Kish, L. (1965). Survey sampling. Wiley."])

    private static let agreement = Method(
        name: "Agreement within clusters, r_wg(J)",
        formula: .fraction(.line("J ( 1 − q )"), .line("J ( 1 − q ) + q")),
        assumptions: """
            With q the mean over the J items of the variance of answers within a cluster, over that of a group \
            which agrees on nothing. What such a group would answer is an assumption, so that several are given.
            """,
        references: [
            "James, L. R., Demaree, R. G. & Wolf, G. (1984). Journal of Applied Psychology, 69, 85–98.",
            "LeBreton, J. M. & Senter, J. L. (2008). Organizational Research Methods, 11, 815–852.",
        ])

    private static let levels = Method(
        name: "Alpha at two levels",
        formula: .fraction(.line("k"), .line("k − 1")) + .line("·")
            + .fraction(.line("Σ") + .sub("σ", "b i j"), .sub("V", "b") + .line("+") + .fraction(.sub("V", "w"), .line("ñ"))),
        assumptions: """
            Of observed cluster means, from the covariances between clusters, with V the variances of the sum at \
            either level and ñ the harmonic mean of the sizes. Within clusters it is alpha of the covariances within. \
            Behind cluster means it is alpha of the covariances between, as if every cluster had countless rows: not \
            the reliability of any mean that one has.
            """,
        references: [
            "Lai, M. H. C. (2021). Psychological Methods, 26, 90–102.",
            "Geldhof, G. J., Preacher, K. J. & Zyphur, M. J. (2014). Psychological Methods, 19, 72–91.",
        ])
}
