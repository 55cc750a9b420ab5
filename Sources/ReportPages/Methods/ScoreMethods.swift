/// The methods behind scores that are made of scales, and behind what a score leaves open.
enum ScoreMethods {
    static let all = [kuderRichardson, stratified, hierarchical, floor, error]

    private static let kuderRichardson = Method(
        name: "Kuder and Richardson’s formula 20",
        formula: .fraction(.line("k"), .line("k − 1")) + .line("(")
            + .line("1 −") + .fraction(.line("Σ p q"), .squared(.line("σ"))) + .line(")"),
        assumptions: """
            For items of two codes, with p the share of the higher one and q that of the lower: coefficient alpha \
            under another name, as long as both variances have one divisor.
            """,
        references: ["Kuder, G. F. & Richardson, M. W. (1937). Psychometrika, 2, 151–160."])

    private static let stratified = Method(
        name: "Stratified alpha",
        formula: .line("1 −")
            + .fraction(
                .line("Σ") + .squared(.sub("σ", "s")) + .line("( 1 −") + .sub("α", "s") + .line(")"),
                .squared(.sub("σ", "X"))),
        assumptions: """
            Of a sum or a mean of scales s, with the variance and alpha of each and X the composite. Differences \
            between the scales do not count as error, as they do in alpha over all items. Errors of different scales \
            are taken to be unrelated.
            """,
        references: [
            "Rajaratnam, N., Cronbach, L. J. & Gleser, G. C. (1965). Psychometrika, 30, 39–56.",
            "Cronbach, L. J., Schönemann, P. & McKie, D. (1965). Educational and Psychological Measurement, 25, 291–312.",
        ])

    private static let hierarchical = Method(
        name: "Omega hierarchical",
        formula: .sub("ω", "h") + .line("=") + .fraction(.squared(.line("( Σ g )")), .line("V")),
        assumptions: """
            With g the items’ loadings on the general factor and V the observed variance of the sum: the share that \
            may be read as one thing. The declared facets are correlated factors by maximum likelihood, which Schmid \
            and Leiman’s transformation turns into a general factor and one for each facet; three facets are needed.
            """,
        references: [
            "Schmid, J. & Leiman, J. M. (1957). Psychometrika, 22, 53–61.",
            "Zinbarg, R. E., Revelle, W., Yovel, I. & Li, W. (2005). Psychometrika, 70, 123–133.",
        ])

    private static let floor = Method(
        name: "Floor and ceiling",
        formula: .stacked([
            .line("floor =") + .fraction(.line("# ( s = min )"), .line("n")),
            .line("ceiling =") + .fraction(.line("# ( s = max )"), .line("n")),
        ]),
        assumptions: """
            Of the n scores s that there are, the share at the lowest and at the highest that the response scale \
            allows, whether or not anybody reached them. Above 15% it is remarked on, because there is no room left \
            to tell people apart: McHorney and Tarlov’s limit, which Terwee and others took up.
            """,
        references: [
            "McHorney, C. A. & Tarlov, A. R. (1995). Quality of Life Research, 4, 293–307.",
            "Terwee, C. B., et al. (2007). Journal of Clinical Epidemiology, 60, 34–42.",
        ])

    private static let error = Method(
        name: "Standard error of measurement and minimal detectable change",
        formula: .line("SEM = SD ·") + .root(.line("1 − α")) + .line(", MDC = 1.96 ·") + .root(.line("2"))
            + .line("· SEM"),
        assumptions: "One standard error is taken to hold for all scores.",
        references: [
            "Lord, F. M. & Novick, M. R. (1968). Statistical theories of mental test scores. Addison-Wesley.",
            "Weir, J. P. (2005). Journal of Strength and Conditioning Research, 19, 231–240.",
        ])
}
