import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// The scales that most readers of psych know, against psych.
@Suite struct FiveFactorsTests {
    /// The alphas that reports of these data give: .70, .73, .76, .81 and .60.
    @Test(arguments: zip(FiveFactors.all, [0.703018, 0.726735, 0.761733, 0.813963, 0.600173]))
    func alphaAsPublished(_ scale: FiveFactors, _ alpha: Double) {
        #expect(agree(scale.moments.rawAlpha, alpha, within: 5e-7), "\(scale.trait)")
    }

    @Test(arguments: FiveFactors.all)
    func asInPsych(_ scale: FiveFactors) {
        let moments = scale.moments
        #expect(agree(moments.rawAlpha, scale.rawAlpha, within: 1e-12))
        #expect(agree(moments.standardizedAlpha, scale.standardizedAlpha, within: 1e-12))
        #expect(agree(moments.lambda6, scale.lambda6, within: 1e-12))
        #expect(agree(moments.averageInterItemCorrelation, scale.averageR, within: 1e-12))
        #expect(agree(moments.alphaStandardError, scale.standardError, within: 1e-12))
        for item in 0..<5 {
            #expect(agree(moments.alphaIfDeleted[item], scale.alphaIfDeleted[item], within: 1e-12))
            #expect(
                agree(moments.correctedItemTotalCorrelations[item], scale.correctedItemTotal[item], within: 1e-12))
        }
    }

    /// `psych::alpha(bfi[, 1:5], check.keys = FALSE)`: the first item is left as it was answered, and is named.
    @Test func aReversalThatIsLeftOutShows() {
        let scale = FiveFactors.all[0]
        let unkeyed = moments(scale.covariances, rows: 2800)
        #expect(agree(unkeyed.rawAlpha, 0.431456105281253, within: 1e-12))
        #expect(unkeyed.itemRestCorrelations[0].value.map { $0 < 0 } == true)
        #expect(unkeyed.itemRestCorrelations.dropFirst().allSatisfy { $0.value.map { $0 > 0 } == true })
    }
}
