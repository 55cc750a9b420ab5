import Psychometrics
import StatisticsSupport
import Testing

/// Coefficients against figures that others computed from the same answers.
@Suite struct PublishedFiguresTests {
    /// `psych::alpha(attitude, check.keys = FALSE)`, psych 2.2.9, printed to fifteen digits.
    @Test func alphaOfTheAttitudeSurvey() throws {
        let scale = try reliability(of: Attitude.rows, Attitude.definition())
        #expect(scale.rows == 30)
        #expect(agree(scale.alpha.raw, 0.84314276956476, within: 1e-13))
        #expect(agree(scale.alpha.standardized, 0.839083803029511, within: 1e-13))
        #expect(agree(scale.averageInterItemCorrelation, 0.426906642649717, within: 1e-13))
        #expect(agree(scale.alpha.standardError, 0.0424356955905744, within: 1e-13))
        #expect(agree(scale.lambda6, 0.875215137360349, within: 1e-13))
    }

    /// λ2 and the Feldt interval of the same data to the six and five digits at which they are known.
    @Test func boundsOfTheAttitudeSurvey() throws {
        let scale = try reliability(of: Attitude.rows, Attitude.definition())
        #expect(agree(scale.lambda2, 0.860272, within: 5e-7))
        #expect(agree(scale.alpha.interval.lower, 0.73938, within: 5e-6))
        #expect(agree(scale.alpha.interval.upper, 0.91577, within: 5e-6))
    }

    /// `factanal(attitude, 1, control = list(opt = list(factr = 1, pgtol = 1e-12)))`, R 4; (Σλ)² over
    /// (Σλ)² + Σθ on the covariance scale. A fitted figure: 1e-6.
    @Test func omegaOfTheAttitudeSurvey() throws {
        let scale = try reliability(of: Attitude.rows, Attitude.definition())
        #expect(agree(scale.omegaTotal, 0.856326792898, within: 1e-6))
    }

    /// `item.stats$r.drop`, `mean`, `sd` and `alpha.drop$raw_alpha` of the same call.
    @Test func itemsOfTheAttitudeSurvey() throws {
        let scale = try reliability(of: Attitude.rows, Attitude.definition())
        let itemRest = [
            0.671262057223664, 0.742109710222238, 0.560711111480256, 0.714445498133676,
            0.786275593834400, 0.265034339196676, 0.460810549468496,
        ]
        let means = [
            64.6333333333333, 66.6, 53.1333333333333, 56.3666666666667, 64.6333333333333,
            74.7666666666667, 42.9333333333333,
        ]
        let deviations = [
            12.17256194758589, 13.31475717467989, 12.23542999352441, 11.73701287655287,
            10.39722553619833, 9.89490754895157, 10.28870600534235,
        ]
        let deleted = [
            0.809760206308921, 0.796917457274140, 0.827847765938659, 0.803030975022574,
            0.795386574198205, 0.863872311446437, 0.840464868265457,
        ]
        for (index, item) in scale.items.enumerated() {
            #expect(agree(item.itemRestCorrelation, itemRest[index], within: 1e-13))
            #expect(agree(item.mean, means[index], within: 1e-12))
            #expect(agree(item.standardDeviation, deviations[index], within: 1e-12))
            #expect(agree(item.alphaIfDeleted, deleted[index], within: 1e-13))
            #expect(item.answers == 30)
        }
    }

    /// `psych::alpha` after `complaints <- 130 - complaints`: a reversal too many shows.
    @Test func aWrongReversalShows() throws {
        let scale = try reliability(
            of: Attitude.rows, Attitude.definition(reversing: ["complaints"]))
        #expect(agree(scale.alpha.raw, 0.432907, within: 5e-7))
        #expect(scale.notices == [.possiblyMiskeyed(["complaints"])])
    }
}
