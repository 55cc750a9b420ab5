/// The methods behind groups that a study has to answer for.
enum EquityMethods {
    static let all = [groups, groupOmega, groupMeans, ordinalLogistic, mantel, purification, gap]

    private static let groups = Method(
        name: "Coefficients of each group",
        formula: .stacked([
            .sub("α", "g") + .line("=") + .fraction(.line("k"), .line("k − 1")) + .line("( 1 −")
                + .fraction(.line("Σ") + .sub("c", "g i i"), .sub("V", "g")) + .line(")"),
            .line("1 − ( 1 −") + .sub("α", "g") + .line(") ·") + .line("F (") + .sub("n", "g")
                + .line("− 1 , (") + .sub("n", "g") + .line("− 1 ) ( k − 1 ) )"),
        ]),
        assumptions: """
            Alpha from the covariances c, the variance V of the sum and the number n of the rows of one group g \
            alone; the other coefficients in the same way, by the formulas above. Alpha has Feldt’s interval where the \
            rows of a group are independent. The intervals of the other coefficients but omega total, and that of alpha where rows belong to clusters or \
            to persons with several of them, are those of one bootstrap of the group, which draws rows, or whole \
            clusters or persons, from the group alone and computes all coefficients of each resample. Nothing is said \
            of a group with fewer rows than the smallest that may be reported on.
            """,
        references: [
            "Feldt, L. S., Woodruff, D. J. & Salih, F. A. (1987). Applied Psychological Measurement, 11, 93–103.",
            "AERA, APA & NCME (2014). Standards for educational and psychological testing. AERA.",
        ])

    private static let groupOmega = Method(
        name: "Interval of omega total in each group",
        formula: .stacked([
            .line("1 − exp ( ψ ± t · SE ) , ψ = ln ( 1 − ω )"),
            .squared(.line("SE")) + .line("=") + .fraction(.line("G − 1"), .line("G")) + .line("Σ")
                + .squared(.line("(") + .sub("ψ", "− i") + .line("− ψ̄ )")),
        ]),
        assumptions: """
            The jackknife: the model is fitted anew without each of the G rows of a group, or without each cluster or \
            person where rows are not independent, and t has G − 1 degrees of freedom. Resamples would often have no \
            proper solution in groups of common size.
            """,
        references: [
            "Tukey, J. W. (1958). Annals of Mathematical Statistics, 29, 614.",
            "Efron, B. & Tibshirani, R. J. (1993). An introduction to the bootstrap (ch. 11). Chapman & Hall.",
        ])

    private static let groupMeans = Method(
        name: "Mean and standard error of measurement of each group",
        formula: .stacked([
            .line("m ± t ·")
                + .root(.fraction(.line("G"), .line("G − 1")) + .line("Σ") + .squared(.sub("e", "j"))),
            .line("SEM = s ·") + .root(.line("1 − α")),
        ]),
        assumptions: """
            With e what cluster j adds to the mean m of the keyed items, and t of G − 1 degrees of freedom for G \
            clusters: rows of one cluster may be alike. Where rows are independent each is a cluster of its own, and \
            the interval is the usual one. SEM is in points of that mean, with s the group’s own deviation.
            """,
        references: ["Liang, K.-Y. & Zeger, S. L. (1986). Biometrika, 73, 13–22."])

    private static let ordinalLogistic = Method(
        name: "Differential item functioning by ordinal logistic regression",
        formula: .line("logit P ( Y > j ) =") + .sub("α", "j") + .line("+") + .sub("β", "1") + .line("s +")
            + .sub("β", "2") + .line("g +") + .sub("β", "3") + .line("s · g"),
        assumptions: """
            The item’s answer Y by the score s on the other items, the group g and their product: uniform where \
            the group tells something beyond the score, non-uniform where the product does. Odds are taken to be \
            proportional over the options. Negligible below a gain of .035 in Nagelkerke’s R² for both together, \
            or where their test is not significant at .05; large from .070 on. Many items are tested, and some differ \
            by chance. Rows are taken to be independent: where they belong to clusters, p is likely too small.
            """,
        references: [
            "Zumbo, B. D. (1999). A handbook on the theory and methods of differential item functioning. National Defense Headquarters.",
            "Crane, P. K., Gibbons, L. E., Jolley, L. & van Belle, G. (2006). Medical Care, 44, S115–S123.",
            "Jodoin, M. G. & Gierl, M. J. (2001). Applied Measurement in Education, 14, 329–349.",
        ])

    private static let mantel = Method(
        name: "Mantel’s test",
        formula: .squared(.line("χ")) + .line("=")
            + .fraction(.squared(.line("( Σ F − Σ E ( F ) )")), .line("Σ Var ( F )")),
        assumptions: """
            With F the sum of the focal group’s answers at one score on the other items: no model, and uniform \
            differences only. Its effect size is the mean difference at the focal group’s scores over the item’s \
            deviation. Rows are taken to be independent here, too.
            """,
        references: [
            "Mantel, N. (1963). Journal of the American Statistical Association, 58, 690–700.",
            "Dorans, N. J. & Schmitt, A. P. (1991). Constructed response and differential item performance. ETS RR-91-47.",
            "Zwick, R., Donoghue, J. R. & Grima, A. (1993). Journal of Educational Measurement, 30, 233–251.",
        ])

    private static let purification = Method(
        name: "Purification of the matching score",
        formula: .stacked([
            .sub("s", "i") + .line("= Σ") + .sub("x", "j") + .line(", j ∉") + .sub("A", "t") + .line(", j ≠ i"),
            .sub("A", "t + 1") + .line("= { i :") + .sub("p", "i") + .line("< .05 , Δ")
                + .sub(.squared(.line("R")), "i") + .line("≥ .035 }"),
        ]),
        assumptions: """
            The score s on which item i is matched is the sum of the others without the items A that the round \
            before set aside, none at first; the next round sets aside those whose difference, uniform and not, is \
            significant and at least moderate, on that score. Rounds end when A stays the same, comes back to an \
            earlier one, or leaves fewer than two items, and after ten. An item that is set aside is still tested, \
            and no answer or score changes.
            """,
        references: [
            "Candell, G. L. & Drasgow, F. (1988). Applied Psychological Measurement, 12, 253–260.",
            "Magis, D., Béland, S., Tuerlinckx, F. & De Boeck, P. (2010). Behavior Research Methods, 42, 847–862.",
        ])

    private static let gap = Method(
        name: "Gap within clusters",
        formula: .line("y =") + .sub("α", "cluster") + .line("+ δ g + e"),
        assumptions: """
            The difference δ between groups among those who share a cluster, with an intercept α for each cluster \
            and a standard error that allows rows of one cluster to be alike. Clusters with one group only say \
            nothing.
            """,
        references: ["Liang, K.-Y. & Zeger, S. L. (1986). Biometrika, 73, 13–22."])
}
