/// The methods behind differences of two scores, and behind scores at several waves.
enum DifferenceMethods {
    static let retest = [stability, resampledClusters, reliability, reliableChange]

    static let resampledClusters = Method(
        name: "Intervals from resampled clusters",
        formula: .line("θ* ( 1 + ( m − 1 ) · .025 ) , θ* ( 1 + ( m − 1 ) · .975 )"),
        assumptions: """
            Whole clusters are drawn with replacement, as many as there are, and the figure is taken anew of each \
            resample: θ*(1) to θ*(m) are the m that can be had, sorted, and a place between two of them is taken in \
            proportion. Clusters are taken to be independent of each other. There is no interval with fewer than two \
            clusters, or where more than one resample of ten gives no figure.
            """,
        references: [
            "Davison, A. C. & Hinkley, D. V. (1997). Bootstrap methods and their application (sec. 3.8). Cambridge University Press."
        ])

    static let reliability = Method(
        name: "Reliability of a difference",
        formula: .fraction(
            .squared(.sub("σ", "x")) + .sub("ρ", "x") + .line("+") + .squared(.sub("σ", "y")) + .sub("ρ", "y")
                + .line("− 2 r") + .sub("σ", "x") + .sub("σ", "y"),
            .squared(.sub("σ", "x")) + .line("+") + .squared(.sub("σ", "y")) + .line("− 2 r") + .sub("σ", "x")
                + .sub("σ", "y")),
        assumptions: """
            With σ the scores’ deviations, ρ their alphas and r their correlation. Errors of the two scores are \
            taken to be unrelated. It is low where the two go together, however reliable each of them is.
            """,
        references: [
            "Lord, F. M. & Novick, M. R. (1968). Statistical theories of mental test scores. Addison-Wesley."
        ])

    private static let stability = Method(
        name: "Test and retest, ICC(2,1)",
        formula: .stacked([
            .line("ICC(2,1) =")
                + .fraction(
                    .sub("M", "r") + .line("−") + .sub("M", "e"),
                    .sub("M", "r") + .line("+ ( k − 1 )") + .sub("M", "e") + .line("+")
                        + .fraction(.line("k"), .line("n")) + .line("(") + .sub("M", "c") + .line("−")
                        + .sub("M", "e") + .line(")")),
            .line("r =")
                + .fraction(
                    .line("Σ (") + .sub("x", "1") + .line("−") + .sub("x̄", "1") + .line(") (") + .sub("x", "2")
                        + .line("−") + .sub("x̄", "2") + .line(")"),
                    .root(
                        .line("Σ (") + .sub("x", "1") + .line("−") + .sub("x̄", "1") + .squared(.line(")"))
                            + .line("· Σ (") + .sub("x", "2") + .line("−") + .sub("x̄", "2") + .squared(.line(")")))),
        ]),
        assumptions: """
            From the mean squares M between units, between the k = 2 waves, and of what is left over. Waves stand \
            for others, so that a shift between them counts as error. Where units are meant to change, it is no \
            reliability. The interval is that of McGraw and Wong, for normal scores of independent units, or comes \
            from resampled clusters where units belong together. Units count with one row a wave. The correlation r of \
            the two waves’ scores x does not see a shift.
            """,
        references: [
            "Shrout, P. E. & Fleiss, J. L. (1979). Psychological Bulletin, 86, 420–428.",
            "McGraw, K. O. & Wong, S. P. (1996). Psychological Methods, 1, 30–46.",
        ])

    private static let reliableChange = Method(
        name: "Reliable change",
        formula: .line("RCI =")
            + .fraction(.sub("x", "2") + .line("−") + .sub("x", "1"), .root(.line("2")) + .line("· SEM")),
        assumptions: """
            A change is told from error where it exceeds 1.96 in size; the table gives the points that this takes, \
            by the deviation and the alpha of the earlier wave. One standard error is taken to hold for all scores \
            and both waves.
            """,
        references: [
            "Jacobson, N. S. & Truax, P. (1991). Journal of Consulting and Clinical Psychology, 59, 12–19.",
            "Maassen, G. H. (2004). Journal of the International Neuropsychological Society, 10, 888–893.",
        ])
}
