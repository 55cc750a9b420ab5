import TestSupport
import Testing

@testable import InstrumentModel

@Suite struct ScoringPlanTests {
    /// Two forms that ask for different items, in scales whose members and keying differ by form.
    private static let text = """
        scalewright: 1
        instrument: ward
        title: Ward talk
        version: 1.0.0
        language: en
        forms:
          nurse: {rater: nurse, target: patient}
          patient: {rater: patient, target: nurse}
        responses:
          how: {options: {2: Very, 1: Quite, 0: So so, -1: A bit, -3: Not}, missing: {-99: Refused, 9: Left out}}
          grade: {range: {from: 0, to: 100, step: 10}}
        items:
          chart: {anchored_in: nurse, responses: how, text: {nurse: How full is the chart?}}
          open: {parallel: mirror, responses: how, text: {nurse: 'Is {patient} open?', patient: 'Is {nurse} open?'}}
          rude: {anchored_in: patient, responses: how, text: {patient: 'Is {nurse} rude?'}}
          worth: {parallel: shared, responses: how, text: {nurse: Was it worth it?, patient: Was it worth it?}}
          length: {parallel: shared, responses: grade, text: {nurse: How long was it?, patient: How long was it?}}
        scales:
          trust:
            items: {nurse: [worth, open], patient: [open]}
            reversed: {patient: [rude]}
            score: mean
            answered: 75%
            reliability: {alpha: 0.7, n: 30}
          everything: {items: [rude, chart, open, worth], score: sum, answered: 2}
          distance: {reversed: [open, worth], score: mean, answered: all}
          charting: {items: [chart], score: sum, answered: all}
          brevity: {reversed: [length], score: sum, answered: all}
        """

    private func plan(_ form: String) throws -> ScoringPlan {
        let instrument = try SampleInstruments.compiled(Self.text)
        return instrument.scoringPlan(for: try #require(instrument.form(form)))
    }

    /// Bounds are those declared, in whatever order the options stand; missing codes are no bounds.
    private func term(
        _ column: Int, reversed: Bool = false, _ bounds: ClosedRange<Int> = -3...2
    ) -> ScoringPlan.Term {
        ScoringPlan.Term(
            column: column, isReversed: reversed, lowest: bounds.lowerBound,
            highest: bounds.upperBound, isRequired: false)
    }

    /// In the order in which the form asks, which is the instrument's; another form's are left out.
    @Test func columnsAreTheFormsOwnItems() throws {
        #expect(try plan("nurse").columns.map(\.item) == ["chart", "open", "worth", "length"])
        #expect(try plan("patient").columns.map(\.item) == ["open", "rude", "worth", "length"])
        #expect(try plan("patient").columns.map(\.responses) == ["how", "how", "how", "grade"])
        #expect(try plan("patient").form == "patient")
    }

    @Test func membershipsOfOneFormHoldInItAlone() throws {
        let nurse = try #require(plan("nurse").scales.first)
        #expect(nurse.id == "trust")
        #expect(nurse.terms == [term(2), term(1)])
        let patient = try #require(plan("patient").scales.first)
        #expect(patient.terms == [term(0), term(1, reversed: true)])
    }

    /// A member without a form counts wherever it is asked, in the scale's order.
    @Test func anchoredItemsCountWhereTheyAreAsked() throws {
        let nurse = try plan("nurse").scales[1]
        #expect(nurse.id == "everything")
        #expect(nurse.terms == [term(0), term(1), term(2)])
        #expect(try plan("patient").scales[1].terms == [term(1), term(0), term(2)])
    }

    /// An item may be positive on one scale and reversed on another.
    @Test func keyingBelongsToTheMembership() throws {
        let distance = try plan("nurse").scales[2]
        #expect(distance.terms == [term(1, reversed: true), term(2, reversed: true)])
    }

    @Test func boundsBelongToTheItemsResponses() throws {
        #expect(try plan("nurse").scales.last?.terms == [term(3, reversed: true, 0...100)])
    }

    @Test func aScaleWithoutItemsInTheFormIsLeftOut() throws {
        let scales = ["trust", "everything", "distance"]
        #expect(try plan("nurse").scales.map(\.id) == scales + ["charting", "brevity"])
        #expect(try plan("patient").scales.map(\.id) == scales + ["brevity"])
    }

    /// Half of two items and of three, and three quarters of two.
    @Test func howManyAnswersAreAskedForFollowsTheForm() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.rich)
        let required = try instrument.forms.map { form in
            try #require(instrument.scoringPlan(for: form).scales.first).minimumAnswered
        }
        #expect(required == [1, 2])
        #expect(try plan("patient").scales.map(\.minimumAnswered) == [2, 2, 2, 1])
    }

    @Test func aggregationAndThresholdsAreCarriedAlong() throws {
        let scales = try plan("nurse").scales
        #expect(scales.map(\.aggregation) == [.mean, .sum, .mean, .sum, .sum])
        #expect(scales[0].thresholds.map(\.measure) == [.alpha, .rows])
        #expect(scales[0].thresholds.map(\.limit.value) == [0.7, 30])
        #expect(scales[1].thresholds == [])
    }

    @Test func anInstrumentWithoutFormsHasOnePlan() throws {
        let instrument = try SampleInstruments.compiled(
            """
            scalewright: 1
            instrument: mood
            title: Mood
            version: 1.0.0
            language: en
            responses: {r: {labels: [a, b, c]}}
            items: {calm: {responses: r, text: Calm?}, tense: {responses: r, text: Tense?}}
            scales: {s: {items: [calm], reversed: [tense], score: mean, answered: 50%}}
            """)
        #expect(instrument.forms.count == 1)
        let plan = instrument.scoringPlan(for: instrument.forms[0])
        #expect(plan.columns.map(\.item) == ["calm", "tense"])
        #expect(plan.scales.map(\.terms) == [[term(0, 1...3), term(1, reversed: true, 1...3)]])
        #expect(plan.scales[0].minimumAnswered == 1)
    }

    @Test func namesThatDoNotResolveArePassedOver() throws {
        var instrument = try SampleInstruments.compiled(Self.text)
        instrument.responseScales.removeAll { $0.id.value == "how" }
        let plan = instrument.scoringPlan(for: try #require(instrument.form("patient")))
        #expect(plan.scales.map(\.id) == ["brevity"])
    }
}
