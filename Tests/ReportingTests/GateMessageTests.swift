import Testing

@testable import Psychometrics
@testable import Reporting

@Suite struct GateMessageTests {
    private func text(
        _ measure: ThresholdOutcome.Measure, _ required: Double, _ actual: Estimate, item: String? = nil
    ) -> String {
        GateMessage(
            ThresholdOutcome(measure: measure, required: required, actual: actual, item: item),
            of: "positivity"
        ).text
    }

    /// Which figure, of which scale, and by how much it misses.
    @Test(arguments: [
        (ThresholdOutcome.Measure.alpha, 0.8, 0.741, "alpha of positivity is .741, .059 below the .80 that it has to reach"),
        (.alphaLower, 0.725, 0.7, "the lower bound of alpha of positivity is .700, .025 below the .725 that it has to reach"),
        (.omega, 0.7, 0.5, "omega of positivity is .500, .200 below the .70 that it has to reach"),
        (.rows, 100, 88, "the number of rows of positivity is 88, 12 fewer than the 100 that are needed"),
        // What rounds to the declared figure shows the digits in which it misses.
        (.alpha, 0.8, 0.79996, "alpha of positivity is .79996, .00004 below the .80 that it has to reach"),
    ])
    func misses(
        _ measure: ThresholdOutcome.Measure, _ required: Double, _ actual: Double, _ expected: String
    ) {
        #expect(text(measure, required, .value(actual)) == expected)
    }

    @Test(arguments: [
        (
            ThresholdOutcome.LowerBound.feldt,
            "the lower bound of alpha of positivity by Feldt's interval at 95% is .700, .100 below the .80 that it has to reach",
            "alpha's lower bound (Feldt's interval at 95%) .700, at least .800 declared: .100 short"
        ),
        (
            .clusterBootstrap,
            "the lower bound of alpha of positivity by the BCa bootstrap of whole clusters at 95% is .700, .100 below the .80 that it has to reach",
            "alpha's lower bound (the BCa bootstrap of whole clusters at 95%) .700, at least .800 declared: .100 short"
        ),
    ])
    func theIntervalIsNamed(_ bound: ThresholdOutcome.LowerBound, _ gate: String, _ report: String) {
        let outcome = ThresholdOutcome(
            measure: .alphaLower, required: 0.8, actual: .value(0.7), item: nil, lowerBound: bound)
        #expect(GateMessage(outcome, of: "positivity").text == gate)
        #expect(ReliabilityTerminal.text(outcome) == report)
    }

    @Test func itemsAreNamed() {
        #expect(
            text(.itemRest, 0.3, .value(-0.1), item: "warm")
                == "the item-rest correlation of warm in positivity is −.100, .400 below the .30 that it has to reach")
        #expect(
            text(.missing, 0.1, .value(0.25), item: "warm")
                == "the share of missing answers of warm in positivity is .250, .150 above the .10 that it may reach")
    }

    @Test func aFigureThatCannotBeHadSaysWhy() {
        #expect(
            text(.omega, 0.8, .undefined(.tooFewItems(items: 2, required: 3)))
                == "omega of positivity cannot be had (2 items, at least 3 needed), and has to reach .80")
    }

    /// In the order of the report, the missed ones alone.
    @Test func ofAReport() {
        let messages = SampleData.report().gateMessages
        let missed = SampleData.report().scales.flatMap(\.thresholds).count { !$0.isMet }
        #expect(messages.count == missed)
        #expect(messages.count > 2)
        #expect(messages.contains { $0.hasPrefix("alpha of lone cannot be had") })
    }
}
