/// The methods behind the quality of data.
enum QualityMethods {
    static let all = [duplicates, little, runs, consistency, pairs, outliers, flags]

    private static let duplicates = Method(
        name: "Rows that repeat another",
        formula: nil,
        assumptions: """
            Rows with the same answers to all items as an earlier one. Short forms have honest duplicates. An \
            answer out of range stops the reading and is in no figure.
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
        formula: nil,
        assumptions: """
            The longest run of one answer within a page, in the order asked and as answered: a sign from half of \
            the longest page on, after Curran’s half of all items; pages of fewer than eight questions tell nothing. \
            The deviation of a person’s answers is no sign by itself, because what is low depends on the items. In \
            experiments neither did better than chance; but there people were mostly made to answer at random.
            """,
        references: [
            "Curran, P. G. (2016). Journal of Experimental Social Psychology, 66, 4–19.",
            "Dunn, A. M., Heggestad, E. D., Shanock, L. R. & Theilgard, N. (2018). Journal of Business and Psychology, 33, 105–121.",
            "Goldammer, P., et al. (2024). Behavior Research Methods, doi 10.3758/s13428-024-02484-3.",
        ])

    private static let consistency = Method(
        name: "Even–odd consistency",
        formula: .fraction(.line("2 r"), .line("1 + r")),
        assumptions: """
            With r the correlation, over the scales, of one person’s means of even and of odd items, as keyed: a \
            sign below .30. With few scales careful people fall below it by chance.
            """,
        references: [
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
        formula: nil,
        assumptions: """
            A failed attention check is a sign too. A single sign is often wrong, so that two are needed, and no \
            row is left out because of them: alpha with and without the flagged rows tells what they matter.
            """,
        references: [
            "Curran, P. G. (2016). Journal of Experimental Social Psychology, 66, 4–19.",
            "Huang, J. L., Curran, P. G., Keeney, J., Poposki, E. M. & DeShon, R. P. (2012). Journal of Business and Psychology, 27, 99–114.",
        ])
}
