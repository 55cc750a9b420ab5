import InstrumentModel
import PilotData
import Psychometrics
import TestSupport
import Testing

/// Forms with scores that are made of others.
@Suite struct ScoredFormTests {
    private func definition() throws -> FormDefinition {
        let instrument = try SampleInstruments.compiled(SampleInstruments.scored)
        return instrument.formDefinition(for: try #require(instrument.form("nurse")))
    }

    @Test func columnsStandInAFixedOrder() throws {
        #expect(
            ScoreTable(try definition()).header(carried: ["ward"])
                == "ward,ease,tension,distance,strength,poise,load,balance,inner,total,partial,weakest,strongest,strain,overall,ease_z,ease_t,ease_percentile,ease_band\n"
        )
    }

    /// Scales of facets are checked where their score is of items; a mean of facets and composites are
    /// not.
    @Test func reliabilityIsOfScalesOfItems() throws {
        let definition = try definition()
        let row = [AnswerCode](repeating: 3, count: 5) + [-2, -2, 50, 50]
        let report = definition.reliability(of: [row])
        #expect(
            report.scales.map(\.id) == ["ease", "tension", "distance", "strength", "poise", "load"])
        #expect(report[scale: "poise"]?.thresholds.map(\.measure) == [.alpha])
    }
}
