import InstrumentModel
import TestSupport
import Testing

/// What a short form leaves of an instrument.
@Suite struct ShortFormTests {
    private func short(_ name: String) throws -> Instrument {
        let whole = try SampleInstruments.compiled(SampleInstruments.study)
        return whole.shortened(to: try #require(whole.shortForm(name)))
    }

    @Test func keepsItsItemsAndAnIdOfItsOwn() throws {
        let brief = try short("brief")
        #expect(brief.id.value == "study_brief")
        #expect(brief.title == "Talks in brief")
        #expect(brief.version == "1.0.0")
        #expect(brief.items.map(\.id.value) == ["open", "calm", "tense"])
        #expect(brief.design.shortForms.isEmpty)
    }

    @Test func scoresByTheRuleThatItDeclares() throws {
        let whole = try SampleInstruments.compiled(SampleInstruments.study)
        let brief = try short("brief")
        let form = try #require(brief.form("nurse"))
        let plan = brief.scoringPlan(for: form)
        #expect(plan.scales.map(\.id) == ["trust"])
        #expect(plan.scales[0].minimumAnswered == 2)
        #expect(plan.scales[0].terms.map(\.isReversed) == [false, false, true])
        #expect(plan.scales[0].thresholds.map(\.measure) == [.alpha, .omega, .missing, .rows])
        #expect(whole.scoringPlan(for: form).scales[0].minimumAnswered == 3)
    }

    /// Two informants agree on a scale as long as both are asked for it.
    @Test func keepsDemandsOnInformantsWhileBothAnswer() throws {
        #expect(try short("brief").scales[0].agreement?.demands.count == 2)
        #expect(try short("briefest").scales.allSatisfy { $0.agreement == nil })
    }

    @Test func dropsScalesFormsAndScoresOfWhichNothingRemains() throws {
        let whole = try SampleInstruments.compiled(SampleInstruments.study)
        let briefest = try short("briefest")
        #expect(briefest.forms.map(\.id.value) == ["patient"])
        #expect(briefest.scales.map(\.id.value) == ["rudeness"])
        #expect(briefest.design.changes.map(\.id.value) == ["rude_gain"])
        #expect(briefest.design.dyadicScores.isEmpty && briefest.design.aggregates.isEmpty)
        #expect(briefest.design.subgroups.map(\.compared.count) == [0, 0])
        #expect(briefest.design.waves?.order.count == 3)
        #expect(whole.design.paths.count == 2 && briefest.design.paths.isEmpty)
        let brief = try short("brief")
        #expect(brief.scales.map(\.id.value) == ["trust"])
        #expect(brief.forms.count == 2)
        // A score of its own items is another score without one of them.
        #expect(brief.design.dyadicScores.map(\.id.value) == ["gap", "bond", "accord"])
        #expect(brief.design.changes.map(\.id.value) == ["trust_gain"])
    }

    /// One item has neither alpha nor omega, and two have no omega.
    @Test(arguments: [
        ("open", [.missing, .rows]), ("open, calm", [.alpha, .missing, .rows]),
    ] as [(String, [ReliabilityThreshold.Measure])])
    func asksNoFigureThatSoFewItemsLack(
        _ items: String, _ kept: [ReliabilityThreshold.Measure]
    ) throws {
        let text = SampleInstruments.study.replacing(
            "items: [open, calm, tense], answered: {trust: 2}",
            with: "items: [\(items)], answered: {trust: 1}")
        let whole = try SampleInstruments.compiled(text)
        let part = whole.shortened(to: try #require(whole.shortForm("brief")))
        #expect(part.scale("trust")?.thresholds.map(\.measure) == kept)
        #expect(whole.scale("trust")?.thresholds.map(\.measure) == [.alpha, .omega, .missing, .rows])
    }
}
