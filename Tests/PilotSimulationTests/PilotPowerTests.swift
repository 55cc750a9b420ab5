import InstrumentModel
import PilotData
import PilotStatistics
import Psychometrics
import TestSupport
import Testing

@testable import PilotSimulation

@Suite struct PilotPowerTests {
    private static let text = """
        scalewright: 1
        instrument: calm
        title: Calm
        version: 1.0.0
        language: en
        license: CC0-1.0
        definition: Being calm.
        population: Adults.
        responses: {degree: {labels: [Not at all, A little, Somewhat, Quite, Very]}}
        items:
          calm: {responses: degree, text: How calm are you?}
          easy: {responses: degree, text: How easy are you?}
          tense: {responses: degree, text: How tense are you?}
          rested: {responses: degree, text: How rested are you?}
        scales:
          calm_scale: {definition: Calm., items: [calm, easy, rested], reversed: [tense], score: mean, answered: all}
        """

    /// Respondents of their own each, who answer everything, unless changed.
    private func power(
        _ rows: Int, _ thresholds: ReliabilityThresholds, _ change: (inout SimulationSettings) -> Void = { _ in }
    ) throws -> PilotPower {
        let instrument = try SampleInstruments.compiled(Self.text)
        var settings = SimulationSettings()
        (settings.rows, settings.clusterSize, settings.clusterShare) = (rows, 1, 0)
        settings.missingShare = 0
        change(&settings)
        let form = try #require(instrument.forms.first)
        var definition = instrument.formDefinition(for: form)
        definition.scales[0].thresholds = thresholds
        return PilotPower(try SimulatedStudies(instrument, form, settings), definition)
    }

    /// The other simulation, which knows no instruments, finds the same: items cut at −1.5, −.5, .5 and
    /// 1.5. Within three and a half errors of the two together.
    @Test func theOtherSimulationAgrees() throws {
        let tally = try power(60, ReliabilityThresholds(alpha: 0.75)).tally(0..<600)
        let other = SimulatedPower(
            items: [0.7, 0.7, 0.7, 0.7].map { .init(loading: $0, thresholds: [-1.5, -0.5, 0.5, 1.5]) },
            respondents: 60, replications: 600, seed: 9
        ).outcome(requiring: 0.75)
        let share = try #require(other.power.value)
        let error = try #require(other.simulationError.value)
        #expect((0.1...0.9).contains(share))
        #expect(abs(Double(tally.passed) / 600 - share) < 3.5 * error * 2.0.squareRoot())
        #expect(tally.met == [tally.passed])
        #expect(abs(try #require(tally.meanAlphas[0]) - #require(other.meanAlpha.value)) < 0.01)
    }

    /// Any cut into parts gives the same studies.
    @Test func partsMergeToTheWhole() throws {
        let power = try power(30, ReliabilityThresholds(alpha: 0.75, itemRest: 0.4, rows: 30))
        let whole = power.tally(0..<24)
        var parts = power.tally(0..<16)
        parts.merge(power.tally(16..<24))
        #expect(parts.studies == whole.studies)
        #expect(parts.passed == whole.passed)
        #expect(parts.met == whole.met)
        #expect(whole.met.last == 24)
        #expect(whole.passed <= whole.met.min() ?? 0)
        #expect(abs(try #require(parts.meanAlphas[0]) - #require(whole.meanAlphas[0])) < 1e-12)
        #expect(power.tally(3..<4) != power.tally(4..<5))
    }

    /// With a tenth of the answers missing, some thirty-four in a hundred rows are left out.
    @Test func missingAnswersCost() throws {
        let demands = ReliabilityThresholds(missing: 0.2, rows: 80)
        let complete = try power(100, demands).tally(0..<20)
        #expect(complete.met == [20, 20])
        let incomplete = try power(100, demands) { $0.missingShare = 0.1 }.tally(0..<20)
        #expect(incomplete.met[1] == 0)
        #expect(incomplete.met[0] > 10)
        #expect(incomplete.passed == 0)
    }

    /// Rows of one cluster tell less: alpha varies more from pilot to pilot.
    @Test func clustersMakeItLessSure() throws {
        let alone = try power(60, ReliabilityThresholds(alpha: 0.7)).tally(0..<150)
        let clustered = try power(60, ReliabilityThresholds(alpha: 0.7)) {
            ($0.clusterSize, $0.clusterShare) = (20, 0.6)
        }.tally(0..<150)
        #expect(clustered.passed < alone.passed)
    }

    @Test func settingsAreChecked() throws {
        #expect(throws: SettingProblem.self) {
            try power(10, ReliabilityThresholds()) { $0.clusterShare = 1.5 }
        }
    }
}
