import InstrumentModel
import TestSupport
import Testing

/// What a form's plan says of scores that are made of others.
@Suite struct CompositePlanTests {
    private func plan(_ form: String) throws -> ScoringPlan {
        let instrument = try SampleInstruments.compiled(SampleInstruments.scored)
        return instrument.scoringPlan(for: try #require(instrument.form(form)))
    }

    @Test func partsStandBeforeWholes() throws {
        let plan = try plan("nurse")
        for (index, composite) in plan.composites.enumerated() {
            for part in composite.parts { #expect(part.score < plan.scales.count + index) }
        }
        #expect(plan.composites.last?.id == "overall")
    }

    /// Bounds follow from what is declared: sums grow with the form's own items, a product's corners
    /// count from its zeros.
    @Test func boundsAreTheoretical() throws {
        let (nurse, patient) = (try plan("nurse"), try plan("patient"))
        func bounds(_ lowest: Double, _ highest: Double) -> ScoreBounds {
            ScoreBounds(lowest: lowest, highest: highest)
        }
        #expect(nurse.bounds(of: "load") == bounds(5, 25))
        #expect(patient.bounds(of: "load") == bounds(6, 30))
        #expect(nurse.bounds(of: "strength") == bounds(0, 100))
        #expect(nurse.bounds(of: "total") == bounds(2, 10))
        #expect(nurse.bounds(of: "strain") == bounds(-8, 8))
        #expect(nurse.bounds(of: "overall") == bounds(0, 10))
        #expect(nurse.bounds(of: "nothing") == nil)
    }

    @Test func facetsAreExpandedPerForm() throws {
        for (form, items) in [
            ("nurse", ["calm", "rested", "easy", "tense", "worried"]),
            ("patient", ["calm", "rested", "easy", "tense", "worried", "rude"]),
        ] {
            let plan = try plan(form)
            let poise = try #require(plan.scales.first { $0.id == "poise" })
            #expect(poise.terms.map { plan.columns[$0.column].item } == items)
            #expect(poise.terms.map(\.isReversed) == items.indices.map { $0 > 2 })
            #expect(poise.terms.map(\.isRequired) == items.map { $0 == "tense" })
            #expect(poise.isHigherOrder)
        }
    }

    @Test func standardsAndBandsAreTheFormsOwn() throws {
        #expect(try plan("nurse").standards.map(\.id) == ["ease_z", "ease_t", "ease_percentile"])
        #expect(try plan("patient").standards.map(\.id) == ["ease_t", "overall_z"])
        #expect(try plan("nurse").cutoffs.map(\.id) == ["ease_band"])
        #expect(try plan("patient").cutoffs.map(\.labels) == [["Protective", "Straining"]])
    }
}
