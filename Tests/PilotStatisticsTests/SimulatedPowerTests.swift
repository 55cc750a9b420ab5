@testable import PilotStatistics
import Psychometrics
import StatisticsSupport
import Testing

@Suite struct SimulatedPowerTests {
    private static func study(
        respondents: Int = 60, replications: Int = 700, seed: UInt64 = 5, loadings: [Double] = loadings
    ) -> SimulatedPower {
        SimulatedPower(
            items: loadings.map { .init(loading: $0, thresholds: [-1.2, -0.3, 0.6, 1.4]) },
            respondents: respondents, replications: replications, seed: seed)
    }

    private static let loadings = [0.7, 0.6, 0.8, 0.5, 0.65]

    /// 40,000 studies by NumPy (`default_rng(3)`): mean alpha .75123, alpha ≥ .75 in .55833 of them, and the
    /// lower bound of Feldt's interval ≥ .60 in .71588. Within three and a half simulation errors.
    @Test func anIndependentSimulationAgrees() throws {
        let estimate = Self.study().outcome(requiring: 0.75)
        let error = try #require(estimate.simulationError.value)
        #expect(agree(estimate.power, 0.558325, within: 3.5 * error))
        #expect(agree(estimate.meanAlpha, 0.75123, within: 0.005))
        let bound = Self.study().outcome(requiring: 0.60, .lowerBound(level: 0.95))
        #expect(agree(bound.power, 0.715875, within: 3.5 * error))
    }

    @Test func theSeedDecides() {
        let first = Self.study(replications: 50).outcome(requiring: 0.75)
        #expect(first == Self.study(replications: 50).outcome(requiring: 0.75))
        #expect(first.meanAlpha != Self.study(replications: 50, seed: 6).outcome(requiring: 0.75).meanAlpha)
    }

    @Test func moreRespondentsMakeItSurer() throws {
        let few = Self.study(respondents: 20, replications: 300).outcome(requiring: 0.7)
        let many = Self.study(respondents: 300, replications: 300).outcome(requiring: 0.7)
        #expect(try #require(few.power.value) + 0.1 < #require(many.power.value))
    }

    @Test func studiesThatCannotBe() {
        func reason(_ study: SimulatedPower) -> UndefinedReason? {
            study.outcome(requiring: 0.7).power.reason
        }
        #expect(reason(Self.study(respondents: 1)) == .tooFewRows(rows: 1, required: 2))
        #expect(reason(Self.study(loadings: [0.7])) == .tooFewItems(items: 1, required: 2))
        #expect(reason(Self.study(loadings: [0.7, 1.2])) == .improperSolution)
        #expect(
            reason(Self.study(replications: 0)) == .resamplesUndefined(defined: 0, drawn: 0))
    }

    /// Everybody chooses the only option: no study has an alpha, and none reaches it.
    @Test func itemsWithoutThresholds() {
        let study = SimulatedPower(
            items: [.init(loading: 0.7, thresholds: []), .init(loading: 0.7, thresholds: [])],
            respondents: 20, replications: 10, seed: 1)
        let found = study.outcome(requiring: 0.7)
        #expect(found.power == .value(0))
        #expect(found.undefined == 10)
        #expect(found.meanAlpha == .undefined(.constant))
    }
}
