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
        formula: .stacked([
            .line("logit P ( Y > j ) =") + .sub("α", "j") + .line("+") + .sub("β", "1") + .line("s +")
                + .sub("β", "2") + .line("g +") + .sub("β", "3") + .line("s · g"),
            .squared(.line("ΔR")) + .line("=")
                + .fraction(
                    .line("exp ( 2 (") + .sub("ℓ", "0") + .line("−") + .sub("ℓ", "1")
                        + .line(") / n ) − exp ( 2 (") + .sub("ℓ", "0") + .line("−") + .sub("ℓ", "3")
                        + .line(") / n )"),
                    .line("1 − exp ( 2") + .sub("ℓ", "0") + .line("/ n )")),
        ]),
        assumptions: """
            The item’s answer Y by the score s on the other items, the group g and their product: uniform where \
            the group tells something beyond the score, non-uniform where the product does. Odds are taken to be \
            proportional over the options. ΔR² is what group and product add to Nagelkerke’s R², from the logarithms ℓ of \
            the likelihood without any predictor, with the score, and with all three; 2 (ℓ − ℓ) of the last two is the \
            test, with two degrees of freedom. Negligible below a gain of .035, or where the test is not significant at \
            .05; large from .070 on. Many items are tested, and some differ by chance. Rows are taken to be independent: \
            where they belong to clusters, p is likely too small.
            """,
        references: [
            "Zumbo, B. D. (1999). A handbook on the theory and methods of differential item functioning. National Defense Headquarters.",
            "Crane, P. K., Gibbons, L. E., Jolley, L. & van Belle, G. (2006). Medical Care, 44, S115–S123.",
            "Jodoin, M. G. & Gierl, M. J. (2001). Applied Measurement in Education, 14, 329–349.",
            "Nagelkerke, N. J. D. (1991). Biometrika, 78, 691–692.",
        ])

    private static let mantel = Method(
        name: "Mantel’s test",
        formula: .stacked([
            .squared(.line("χ")) + .line("=")
                + .fraction(.squared(.line("( Σ F − Σ E ( F ) )")), .line("Σ Var ( F )"))
                + .line(", E ( F ) =") + .fraction(.sub("n", "F") + .line("T"), .line("n")),
            .line("Var ( F ) =")
                + .fraction(
                    .sub("n", "F") + .sub("n", "R") + .line("( n") + .sub("T", "2") + .line("−")
                        + .squared(.line("T")) + .line(")"),
                    .squared(.line("n")) + .line("( n − 1 )")),
            .line("effect =")
                + .fraction(
                    .line("Σ") + .sub("n", "F") + .line("(") + .sub("x̄", "F") + .line("−") + .sub("x̄", "R")
                        + .line(")"),
                    .line("SD · Σ") + .sub("n", "F")),
        ]),
        assumptions: """
            At each score on the other items that both groups have: F is the sum of the focal group’s answers, T that of \
            all n and T with 2 that of their squares; n and x̄ with F and R are the rows and the mean answer of the focal \
            and the reference group. No model, one degree of freedom, and uniform differences only. SD is the deviation \
            of the item’s answers in both groups together. Rows are taken to be independent here, too.
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
        formula: .stacked([
            .line("y =") + .sub("α", "cluster") + .line("+ δ g + e"),
            .line("SE ( δ ) =")
                + .fraction(
                    .root(
                        .line("G / ( G − 1 ) ·") + .sub("Σ", "cluster")
                            + .squared(.line("( Σ ( g − ḡ ) e )"))),
                    .line("Σ") + .squared(.line("( g − ḡ )"))),
        ]),
        assumptions: """
            The difference δ between groups in the score y, in its points, among those who share a cluster, with an \
            intercept α for each cluster: g is 1 in the focal group and 0 in the other, ḡ its mean in the cluster. The \
            standard error sums over the rows of a cluster before it squares, so that they may be alike; the interval \
            has t with G − 1 degrees of freedom, of the G clusters with both groups, and is too narrow where they are \
            few. Clusters with one group only say nothing. In standard deviations it is δ over the deviation of e, by \
            N − G − 1.
            """,
        references: ["Liang, K.-Y. & Zeger, S. L. (1986). Biometrika, 73, 13–22."])
}
