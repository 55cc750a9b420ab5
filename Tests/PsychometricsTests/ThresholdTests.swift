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

    /// McDonald's omega total of the seven items; lavaan's and psych's figures are in PublishedFiguresTests.
    @Test func omega() throws {
        let omega = try #require(report(ReliabilityThresholds())[scale: "all"]?.omegaTotal.value)
        #expect(report(ReliabilityThresholds(omega: omega)).meetsThresholds)
        #expect(!report(ReliabilityThresholds(omega: omega.nextUp)).meetsThresholds)
        #expect(omega > 0.8)
    }

    /// Of ten respondents two leave out the second item and one the first: the worst item counts, in
    /// incomplete rows, too, and whichever way missing answers are treated.
    @Test(arguments: MissingTreatment.allCases)
    func missingAnswers(_ treatment: MissingTreatment) throws {
        var rows: [[AnswerCode]] = [
            [0, 0, 1], [1, 1, 2], [2, 2, 3], [3, 3, 1], [4, 4, 2], [0, 1, 3], [1, 2, 1], [2, 3, 2],
            [3, 4, 3], [4, 0, 1],
        ]
        rows[3][1] = .missing
        rows[8][1] = .missing
        rows[4][0] = .missing
        func outcome(_ limit: Double) throws -> ThresholdOutcome {
            let scale = ScaleDefinition(
                id: "all",
                items: ["a", "b", "c"].enumerated().map {
                    KeyedItem(id: $1, column: $0, isReversed: false, bounds: 0...5)
                },
                aggregation: .mean, minimumAnswered: 1,
                thresholds: ReliabilityThresholds(missing: limit))
            let form = FormDefinition(
                instrument: "i", version: "1", form: "f", items: ["a", "b", "c"], scales: [scale])
            return try #require(form.reliability(of: rows, missing: treatment).scales[0].thresholds.first)
        }
        #expect(try outcome(0.2).actual == .value(0.2))
        #expect(try outcome(0.2).item == "b")
        #expect(try outcome(0.2).isMet)
        #expect(try outcome(0.2).miss == nil)
        #expect(try !outcome(0.19).isMet)
        #expect(abs(try #require(outcome(0.1).miss) - 0.1) < 1e-15)
    }

    @Test func nobodyMissesNothing() throws {
        let definition = Attitude.definition(thresholds: ReliabilityThresholds(missing: 0.5))
        let outcome = try #require(definition.reliability(of: []).scales[0].thresholds.first)
        #expect(outcome.actual.value == nil)
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
