import Psychometrics
import StatisticsSupport
import Testing

@Suite struct ThresholdTests {
    private func report(_ thresholds: ReliabilityThresholds) -> ReliabilityReport {
        Attitude.definition(thresholds: thresholds).reliability(of: Attitude.rows)
    }

    @Test func metAndMissed() {
        #expect(report(ReliabilityThresholds(alpha: 0.84, alphaLower: 0.7, rows: 30)).meetsThresholds)
        #expect(!report(ReliabilityThresholds(alpha: 0.85)).meetsThresholds)
        #expect(!report(ReliabilityThresholds(alphaLower: 0.74)).meetsThresholds)
        #expect(!report(ReliabilityThresholds(rows: 31)).meetsThresholds)
    }

    @Test func theWorstItemIsNamed() throws {
        let scale = try #require(report(ReliabilityThresholds(itemRest: 0.3))[scale: "all"])
        let outcome = try #require(scale.thresholds.first)
        #expect(outcome.item == "critical")
        #expect(!outcome.isMet)
    }

    @Test func noThresholdIsAlwaysMet() {
        #expect(report(ReliabilityThresholds()).meetsThresholds)
    }

    @Test func aFigureThatCannotBeHadMeetsNothing() {
        let definition = Attitude.definition(thresholds: ReliabilityThresholds(alpha: 0))
        #expect(!definition.reliability(of: [Attitude.rows[0]]).meetsThresholds)
    }
}
