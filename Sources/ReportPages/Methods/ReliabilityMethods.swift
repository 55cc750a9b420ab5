/// The methods behind a scale's reliability.
enum ReliabilityMethods {
    static let all = [alpha, feldt, bonett, asymptotic, bootstrap, omega, ordinal]

    private static let alpha = Method(
        name: "Coefficient alpha",
        formula: .line("α =") + .fraction(.line("k"), .line("k − 1"))
            + .line("(") + .line("1 −") + .fraction(.line("Σ") + .sub("c", "i i"), .line("V")) + .line(")"),
        assumptions: """
            From the covariances c of k keyed items, with V the variance of their sum. It is the reliability of \
            the sum if the items measure one thing on the same scale and their errors are unrelated, and a lower \
            bound of it if only the errors are. Standardized alpha, k r̄ / (1 + (k − 1) r̄), is that of items \
            brought to one variance, from their average correlation r̄.
            """,
        references: ["Cronbach, L. J. (1951). Psychometrika, 16, 297–334."])

    private static let feldt = Method(
        name: "Feldt’s interval",
        formula: .line("1 − ( 1 − α ) · F"),
        assumptions: """
            F is a quantile of the F distribution with n − 1 and (n − 1)(k − 1) degrees of freedom. Answers are \
            taken to be normal, rows to be independent, and all items to have one variance and one covariance.
            """,
        references: [
            "Feldt, L. S. (1965). Psychometrika, 30, 357–370.",
            "Feldt, L. S., Woodruff, D. J. & Salih, F. A. (1987). Applied Psychological Measurement, 11, 93–103.",
        ])

    private static let bonett = Method(
        name: "Bonett’s interval",
        formula: .line("1 − exp ( ln ( 1 − α ) − b ± z")
            + .root(.fraction(.line("2 k"), .line("( k − 1 ) ( n − 2 )"))) + .line(")"),
        assumptions: "With b = ln(n / (n − 1)) against bias. The assumptions are those of Feldt’s interval.",
        references: ["Bonett, D. G. (2002). Journal of Educational and Behavioral Statistics, 27, 335–340."])

    private static let asymptotic = Method(
        name: "Duhachek and Iacobucci’s interval",
        formula: .stacked([
            .line("α ± z · SE , SE =") + .root(.line("Q / n")),
            .line("Q =")
                + .fraction(
                    .line("2") + .squared(.line("k")),
                    .squared(.line("( k − 1 )")) + .power(.line("V"), "3"))
                + .line("[ V ( tr (") + .squared(.line("C")) + .line(") +") + .squared(.line("tr ( C )"))
                + .line(") − 2 tr ( C ) · 1 ′") + .squared(.line("C")) + .line("1 ]"),
        ]),
        assumptions: """
            C are the covariances of the k items, V = 1′C1 is the variance of their sum, tr the sum of the diagonal and \
            C² the product of the matrix with itself. Variances and covariances may differ from item to item. Answers \
            are taken to be normal and the n rows to be many; the divisor is n, not n − 1. Beside the intervals the \
            standard error stands by itself.
            """,
        references: [
            "Duhachek, A. & Iacobucci, D. (2004). Journal of Applied Psychology, 89, 792–808.",
            "van Zyl, J. M., Neudecker, H. & Nel, D. G. (2000). Psychometrika, 65, 271–280.",
        ])

    private static let bootstrap = Method(
        name: "Bootstrap interval",
        formula: .stacked([
            .sub("z", "0") + .line("=") + .power(.line("Φ"), "− 1") + .line("(")
                + .fraction(.line("# ( α* < α ) + ½ # ( α* = α )"), .line("B")) + .line(")"),
            .line("a =")
                + .fraction(
                    .line("Σ") + .power(.sub("d", "i"), "3"),
                    .line("6") + .power(.line("( Σ") + .squared(.sub("d", "i")) + .line(")"), "3 / 2"))
                + .line(",") + .sub("d", "i") + .line("= ᾱ −") + .sub("α", "− i"),
            .line("Q ( Φ (") + .sub("z", "0") + .line("+")
                + .fraction(
                    .sub("z", "0") + .line("± 1.96"), .line("1 − a (") + .sub("z", "0") + .line("± 1.96 )"))
                + .line(") )"),
        ]),
        assumptions: """
            Whole clusters are drawn with replacement where a cluster column is known, whole persons where some \
            have several rows, and rows otherwise, as many as there are; α* is alpha of each of B resamples. The \
            bounds are the quantiles Q of α*, between neighbours in proportion, at places that are corrected for \
            bias, z0, and for acceleration, a: α without unit i is the jackknife’s figure, over the same units, and \
            ᾱ the mean of these. The units are taken to be independent of each other; nothing is assumed of the \
            answers’ distribution. Resamples of few clusters vary too little: the report says where there are fewer \
            than 20.
            """,
        references: [
            "Efron, B. (1987). Journal of the American Statistical Association, 82, 171–185.",
            "Davison, A. C. & Hinkley, D. V. (1997). Bootstrap methods and their application (sec. 3.8). Cambridge University Press.",
            "Cameron, A. C. & Miller, D. L. (2015). Journal of Human Resources, 50, 317–372.",
        ])

    private static let omega = Method(
        name: "Omega total",
        formula: .line("ω =") + .fraction(.squared(.line("( Σ λ )")), .squared(.line("( Σ λ )")) + .line("+ Σ θ")),
        assumptions: """
            With λ the loadings of one factor and θ the error variances, by maximum likelihood: the share of the \
            sum’s variance that the factor explains. Its fit stands beside it.
            """,
        references: [
            "McDonald, R. P. (1999). Test theory: A unified treatment. Erlbaum.",
        ])

    private static let ordinal = Method(
        name: "Ordinal alpha",
        formula: .fraction(.line("k r̄"), .line("1 + ( k − 1 ) r̄")),
        assumptions: """
            Standardized alpha from the average r̄ of polychoric correlations: of continuous tendencies that are taken to lie behind the answers \
            and to be normal together. It is not the reliability of a score that anybody gets.
            """,
        references: [
            "Olsson, U. (1979). Psychometrika, 44, 443–460.",
            "Zumbo, B. D., Gadermann, A. M. & Zeisser, C. (2007). Journal of Modern Applied Statistical Methods, 6, 21–29.",
            "Chalmers, R. P. (2018). Educational and Psychological Measurement, 78, 1056–1071.",
        ])
}
