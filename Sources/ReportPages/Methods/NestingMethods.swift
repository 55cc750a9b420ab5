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
        formula: .stacked([
            .sub("r", "w g ( J )") + .line("=") + .fraction(.line("J ( 1 − q )"), .line("J ( 1 − q ) + q")),
            .line("q =")
                + .fraction(.line("1"), .line("J")) + .sub("Σ", "j")
                + .fraction(.squared(.sub("s", "j")), .squared(.sub("σ", "E"))),
        ]),
        assumptions: """
            With s² the variance of a cluster’s complete rows in item j and σ² that of a group which agrees on \
            nothing. What such a group would answer is an assumption, so that several are given: each of the A options \
            as often as any other, (A² − 1) / 12, and, for five options, three kinds of leniency, with the variances \
            1.34, .90 and .44. Values below 0 keep their sign. A cluster of one row has none.
            """,
        references: [
            "James, L. R., Demaree, R. G. & Wolf, G. (1984). Journal of Applied Psychology, 69, 85–98.",
            "LeBreton, J. M. & Senter, J. L. (2008). Organizational Research Methods, 11, 815–852.",
        ])

    private static let levels = Method(
        name: "Alpha at two levels",
        formula: .stacked([
            .sub("Σ", "b") + .line("=")
                + .fraction(.sub("S", "b") + .line("−") + .sub("S", "w"), .line("c")),
            .sub("α", "within") + .line("=") + .fraction(.line("k"), .line("k − 1")) + .line("( 1 −")
                + .fraction(.line("tr (") + .sub("S", "w") + .line(")"), .sub("V", "w")) + .line(")"),
            .sub("α", "observed") + .line("=") + .fraction(.line("k"), .line("k − 1")) + .line("·")
                + .fraction(
                    .sub("V", "b") + .line("− tr (") + .sub("Σ", "b") + .line(")"),
                    .sub("V", "b") + .line("+") + .fraction(.sub("V", "w"), .line("ñ"))),
            .sub("α", "latent") + .line("=") + .fraction(.line("k"), .line("k − 1")) + .line("( 1 −")
                + .fraction(.line("tr (") + .sub("Σ", "b") + .line(")"), .sub("V", "b")) + .line(")"),
            .sub("α", "rows") + .line("=") + .fraction(.line("k"), .line("k − 1")) + .line("( 1 −")
                + .fraction(
                    .line("tr (") + .sub("Σ", "b") + .line("+") + .sub("S", "w") + .line(")"),
                    .sub("V", "b") + .line("+") + .sub("V", "w"))
                + .line(")"),
        ]),
        assumptions: """
            From the mean squares and products of the k items, S within clusters, by N − G, and between them, by \
            G − 1, of complete rows: by moments, so that a fit by maximum likelihood differs in the third digit. V are \
            the variances of the sum, those of all entries of S within and of Σ between; c is the size above and ñ the \
            harmonic mean of the sizes. Within clusters alpha tells members of one cluster apart. Of observed means \
            it is the reliability of the means that one has; of latent ones, as if every cluster had countless rows, it \
            is that of no mean that anybody has. Of single rows it counts differences between clusters as true.
            """,
        references: [
            "Lai, M. H. C. (2021). Psychological Methods, 26, 90–102.",
            "Geldhof, G. J., Preacher, K. J. & Zyphur, M. J. (2014). Psychological Methods, 19, 72–91.",
        ])
}
