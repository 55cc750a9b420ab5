import Testing

@testable import Psychometrics
@testable import Reporting

@Suite struct ThresholdTextTests {
    private func report(_ thresholds: ReliabilityThresholds, version: String = "1") -> String {
        var form = SampleData.form
        form.version = version
        form.scales = [form.scales[0]]
        form.scales[0].thresholds = thresholds
        return ReliabilityTerminal(colour: false).render(form.reliability(of: SampleData.rows))
    }

    @Test func theVerdictCountsThresholds() {
        #expect(report(ReliabilityThresholds()).hasSuffix("\nThe instrument declares no thresholds.\n"))
        #expect(
            report(ReliabilityThresholds(alpha: 0.5))
                .hasSuffix("\nThe data meet the declared threshold.\n"))
        #expect(
            report(ReliabilityThresholds(alpha: 0.99))
                .hasSuffix("\nThe data miss the declared threshold.\n"))
        #expect(
            report(ReliabilityThresholds(alpha: 0.5, rows: 9))
                .hasSuffix("\nThe data meet all 2 declared thresholds.\n"))
        #expect(
            report(ReliabilityThresholds(alpha: 0.5, rows: 10))
                .hasSuffix("\nThe data miss 1 of 2 declared thresholds.\n"))
    }

    @Test(arguments: [
        (ThresholdOutcome.Measure.alpha, 0.763, "alpha .763, at least .800 declared: .037 short"),
        (.alpha, 0.8, "alpha .800, at least .800 declared"),
        (.alphaLower, 0.81, "alpha's lower bound .810, at least .800 declared"),
        (.itemRest, -0.1, "lowest item-rest r (calm) −.100, at least .800 declared: .900 short"),
        // What rounds to the declared figure shows the digits in which it misses.
        (.alpha, 0.79996, "alpha .79996, at least .80000 declared: .00004 short"),
    ])
    func coefficients(_ measure: ThresholdOutcome.Measure, _ actual: Double, _ expected: String) {
        let item = measure == .itemRest ? "calm" : nil
        let outcome = ThresholdOutcome(
            measure: measure, required: 0.8, actual: .value(actual), item: item)
        #expect(ReliabilityTerminal.text(outcome) == expected)
    }

    @Test func rowsAreCounted() {
        let outcome = ThresholdOutcome(measure: .rows, required: 1_000, actual: .value(988))
        #expect(ReliabilityTerminal.text(outcome) == "n 988, at least 1000 declared: 12 short")
    }

    @Test func aFigureThatCannotBeHadSaysWhy() {
        let outcome = ThresholdOutcome(
            measure: .alpha, required: 0.8,
            actual: .undefined(.tooFewItems(items: 1, required: 2)))
        #expect(
            ReliabilityTerminal.text(outcome)
                == "alpha cannot be had (1 item, at least 2 needed), at least .800 declared")
    }

    /// The version is free text from a file that somebody may have sent.
    @Test func theVersionCannotActOnTheTerminal() {
        let text = report(ReliabilityThresholds(), version: "1\u{1B}[2J\u{202E}x")
        #expect(text.hasPrefix("talk 1\u{FFFD}[2J\u{FFFD}x, form patient – 12 rows"))
    }
}
