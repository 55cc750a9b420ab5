/// The methods behind the quality of data.
enum QualityMethods {
    static let all = [duplicates, little, runs, consistency, pairs, outliers, flags]

    private static let duplicates = Method(
        name: "Rows that repeat another",
        formula: .line("# { i :") + .sub("x", "i") + .line("=") + .sub("x", "j") + .line(", j < i }"),
        assumptions: """
            Rows i with the same answers x to all items, missing ones too, as some earlier row j; rows without any \
            answer are not compared. Short forms have honest duplicates. Near duplicates, at which Kuriakose and \
            Robbins look, do not count. An answer out of range stops the reading and is in no figure.
            """,
        references: ["Kuriakose, N. & Robbins, M. (2016). Statistical Journal of the IAOS, 32, 283–291."])

    private static let little = Method(
        name: "Little’s test",
        formula: .squared(.line("d")) + .line("= Σ") + .sub("n", "j") + .line("(") + .sub("x̄", "j")
            + .line("− μ ) ′") + .sub("Σ", "j") + .line("⁻¹ (") + .sub("x̄", "j") + .line("− μ )"),
        assumptions: """
            Whether the means of those who leave out the same items, pattern j, differ more than chance makes them. \
            Means and covariances are those of maximum likelihood; answers are taken to be normal together. That \
            nothing is found does not show that answers are missing at random.
            """,
        references: ["Little, R. J. A. (1988). Journal of the American Statistical Association, 83, 1198–1202."])

    private static let runs = Method(
        name: "Runs and variability",
        formula: .stacked([
            .line("L = max { l :") + .sub("x", "a") + .line("=") + .sub("x", "a + 1") + .line("= … =")
                + .sub("x", "a + l − 1") + .line("}"),
            .line("s =")
                + .root(.fraction(.line("Σ") + .squared(.line("( x − x̄ )")), .line("n − 1"))),
        ]),
        assumptions: """
            The longest run L of one answer x within any page, in the order asked and as answered; a missing answer \
            ends it. It is a sign from half of the longest page on, after Curran, who has half of all items, and \
            not for every scale; pages of fewer than eight questions tell nothing. The deviation s of a person’s n \
            answers is shown and no sign by itself, because what is low depends on the items. In experiments neither did better \
            than chance; but there people were mostly made to answer at random.
            """,
        references: [
            "Johnson, J. A. (2005). Journal of Research in Personality, 39, 103–129.",
            "Curran, P. G. (2016). Journal of Experimental Social Psychology, 66, 4–19.",
            "Dunn, A. M., Heggestad, E. D., Shanock, L. R. & Theilgard, N. (2018). Journal of Business and Psychology, 33, 105–121.",
            "Goldammer, P., Stöckli, P. L., Escher, Y. A., Annen, H., Jonas, K. & Antonakis, J. (2024). Behavior Research Methods, 56, 8422–8449.",
        ])

    private static let consistency = Method(
        name: "Even–odd consistency",
        formula: .fraction(.line("2 r"), .line("1 + r")),
        assumptions: """
            With r the correlation, over three scales or more, of one person’s means of even and of odd items, as \
            keyed; r at or below −1/3 counts as −1. A sign below .30, a limit of custom that is commonly traced to \
            Jackson’s manual by way of Johnson; neither was at hand when it was set here. With few scales careful \
            people fall below it by chance.
            """,
        references: [
            "Jackson, D. N. (1976). The appraisal of personal reliability. Society of Multivariate Experimental Psychology, University Park.",
            "Jackson, D. N. (1977). Jackson Vocational Interest Survey manual. Research Psychologists Press.",
            "Johnson, J. A. (2005). Journal of Research in Personality, 39, 103–129.",
        ])

    private static let pairs = Method(
        name: "Synonyms and antonyms",
        formula: .line("r (") + .sub("x", "p") + .line(",") + .sub("y", "p") + .line(")"),
        assumptions: """
            Over the pairs p of items that correlate above .60 in the sample, or below −.60, one person’s answers \
            to the first with those to the second: a sign where synonyms correlate negatively, or antonyms \
            positively. Looked at with five pairs or more over three scales.
            """,
        references: [
            "Meade, A. W. & Craig, S. B. (2012). Psychological Methods, 17, 437–455.",
            "Curran, P. G. (2016). Journal of Experimental Social Psychology, 66, 4–19.",
        ])

    private static let outliers = Method(
        name: "Mahalanobis distance",
        formula: .squared(.line("D")) + .line("= ( x − μ ) ′ C⁻¹ ( x − μ )"),
        assumptions: """
            How far one person’s answers lie from the sample’s, in its covariances C: a sign where p by χ² is below \
            .001, a strict limit by custom. People of an extreme standing lie far out too.
            """,
        references: [
            "Mahalanobis, P. C. (1936). Proceedings of the National Institute of Sciences of India, 2, 49–55.",
            "Meade, A. W. & Craig, S. B. (2012). Psychological Methods, 17, 437–455.",
        ])

    private static let flags = Method(
        name: "Flagged rows",
        formula: .line("Σ") + .sub("s", "k") + .line("≥ 2"),
        assumptions: """
            With s 1 for each of the signs k above that a row shows, and 0 for one that it does not, or that cannot \
            be looked at; a failed attention check is a sign too. A single sign is often wrong, so that two are \
            needed, and no row is left out because of them: the figures with and without the flagged rows tell what \
            they matter.
            """,
        references: [
            "Curran, P. G. (2016). Journal of Experimental Social Psychology, 66, 4–19.",
            "Huang, J. L., Curran, P. G., Keeney, J., Poposki, E. M. & DeShon, R. P. (2012). Journal of Business and Psychology, 27, 99–114.",
        ])
}
