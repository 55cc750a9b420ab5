/// The methods behind nested data, pairs, groups and the quality of data.
enum GroupMethods {
    static let nesting = [intraclass, agreement, levels]
    static let dyads = [correlations, differences, oneWithMany]
    static let equity = [functioning, gap]
    static let quality = [little, careless]

    private static let intraclass = Method(
        name: "ICC(1), ICC(2) and the design effect",
        formula: .line("ICC(1) =") + .fraction(.sub("M", "b") + .line("−") + .sub("M", "w"), .sub("M", "b") + .line("+ ( n − 1 )") + .sub("M", "w")),
        assumptions: """
            From the mean squares between and within clusters of size n: the share of variance between clusters, \
            and the reliability of a cluster’s mean. Clusters are taken to be a sample of many. The design effect \
            says by how much the clusters make a mean less sure than so many independent rows would.
            """,
        references: [
            "Bliese, P. D. (2000). In Multilevel theory, research, and methods in organizations (pp. 349–381). Jossey-Bass.",
            "Kish, L. (1965). Survey sampling. Wiley.",
        ])

    private static let agreement = Method(
        name: "Agreement within clusters, r_wg(J)",
        formula: nil,
        assumptions: """
            The variance of answers within a cluster is set against that of a group which agrees on nothing. What \
            such a group would answer is an assumption, so that several are given.
            """,
        references: [
            "James, L. R., Demaree, R. G. & Wolf, G. (1984). Journal of Applied Psychology, 69, 85–98.",
            "LeBreton, J. M. & Senter, J. L. (2008). Organizational Research Methods, 11, 815–852.",
        ])

    private static let levels = Method(
        name: "Alpha at two levels",
        formula: nil,
        assumptions: """
            Alpha of the covariances within clusters, of observed cluster means, and of the means behind them. The \
            last is not the reliability of any mean that one has.
            """,
        references: ["Geldhof, G. J., Preacher, K. J. & Zyphur, M. J. (2014). Psychological Methods, 19, 72–91."])

    private static let correlations = Method(
        name: "Correlations of the two forms",
        formula: nil,
        assumptions: """
            Of all pairs, around the means of clusters, and of those means. Intervals come from resampled \
            clusters, which are taken to be independent of each other.
            """,
        references: ["Snijders, T. A. B. & Bosker, R. J. (2012). Multilevel analysis (2nd ed.). Sage."])

    private static let differences = Method(
        name: "Differences and agreement of the two forms",
        formula: nil,
        assumptions: """
            Only where both forms have the same scale. ICC(A,1) counts a difference in level as disagreement, \
            which a correlation does not.
            """,
        references: ["McGraw, K. O. & Wong, S. P. (1996). Psychological Methods, 1, 30–46."])

    private static let oneWithMany = Method(
        name: "One with many",
        formula: nil,
        assumptions: """
            Variance of one person in many pairs, split by moments into what that person brings and what is the \
            pair’s own; and whether the two sides’ parts go together.
            """,
        references: ["Kenny, D. A., Kashy, D. A. & Cook, W. L. (2006). Dyadic data analysis. Guilford."])

    private static let functioning = Method(
        name: "Differential item functioning",
        formula: nil,
        assumptions: """
            Ordinal logistic regression of the item on the score of the others, the group and their product: \
            negligible below a gain of .035 in Nagelkerke’s R², large from .070 on. Mantel’s test beside it needs \
            no model. Many items are tested, and some differ by chance.
            """,
        references: [
            "Zumbo, B. D. (1999). A handbook on the theory and methods of differential item functioning. National Defense Headquarters.",
            "Jodoin, M. G. & Gierl, M. J. (2001). Applied Measurement in Education, 14, 329–349.",
            "Zwick, R., Donoghue, J. R. & Grima, A. (1993). Journal of Educational Measurement, 30, 233–251.",
        ])

    private static let gap = Method(
        name: "Gap within clusters",
        formula: nil,
        assumptions: """
            The difference between groups among those who share a cluster, with a standard error that allows rows \
            of one cluster to be alike. Clusters with one group only say nothing.
            """,
        references: ["Liang, K.-Y. & Zeger, S. L. (1986). Biometrika, 73, 13–22."])

    private static let little = Method(
        name: "Little’s test",
        formula: nil,
        assumptions: """
            Whether the means of those who leave out the same items differ more than chance makes them. Answers \
            are taken to be normal together. That nothing is found does not show that answers are missing at random.
            """,
        references: ["Little, R. J. A. (1988). Journal of the American Statistical Association, 83, 1198–1202."])

    private static let careless = Method(
        name: "Careless answering",
        formula: nil,
        assumptions: """
            Runs, variability, consistency over items that go together, and unlikely combinations. A single sign \
            is often wrong, so that two are needed, and no row is left out because of them.
            """,
        references: [
            "Meade, A. W. & Craig, S. B. (2012). Psychological Methods, 17, 437–455.",
            "Goldammer, P., Annen, H., Stöckli, P. L. & Jonas, K. (2020). The Leadership Quarterly, 31, 101384.",
        ])
}
