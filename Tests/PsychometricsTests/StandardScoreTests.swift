import Psychometrics
import Testing

/// Scores moved, held against norms and divided into bands.
@Suite struct StandardScoreTests {
    private func standard(_ kind: StandardDefinition.Kind, _ score: Double) -> Estimate {
        StandardDefinition(id: "s", score: 0, kind: kind).standardized([.value(score)])
    }

    private let table = [
        PercentileEntry(score: 2, percentile: 10), PercentileEntry(score: 3, percentile: 50),
        PercentileEntry(score: 3.5, percentile: 50), PercentileEntry(score: 4, percentile: 90),
    ]

    @Test func zAndTAreAgainstTheNorm() {
        #expect(standard(.z(mean: 3, standardDeviation: 0.5), 3.5) == .value(1))
        #expect(standard(.t(mean: 3, standardDeviation: 0.5), 3) == .value(50))
        #expect(standard(.t(mean: 3, standardDeviation: 0.5), 2) == .value(30))
    }

    @Test func percentilesAreInterpolatedBetweenEntries() {
        #expect(standard(.percentile(table), 2) == .value(10))
        #expect(standard(.percentile(table), 2.25) == .value(20))
        #expect(standard(.percentile(table), 3.25) == .value(50))
        #expect(standard(.percentile(table), 4) == .value(90))
    }

    @Test func noTableIsContinuedBeyondItsEnds() {
        for score in [1.99, 4.01] {
            #expect(standard(.percentile(table), score) == .undefined(.outsideNorms))
        }
    }

    @Test func withoutAScoreTheReasonIsPassedOn() {
        let reason = UndefinedReason.partUndefined("a")
        let z = StandardDefinition(id: "z", score: 0, kind: .z(mean: 0, standardDeviation: 1))
        #expect(z.standardized([.undefined(reason)]) == .undefined(reason))
        let cutoffs = CutoffDefinition(id: "b", score: 0, bounds: [2], labels: ["Low", "High"])
        #expect(cutoffs.band([.undefined(reason)]) == .undefined(reason))
    }

    @Test func aScoreAtABoundIsInTheBandAbove() {
        let cutoffs = CutoffDefinition(
            id: "b", score: 0, bounds: [2, 3], labels: ["Low", "Middle", "High"])
        let labels = [1.9, 2, 2.9, 3, 5].map { cutoffs.band([.value($0)]).label }
        #expect(labels == ["Low", "Middle", "Middle", "High", "High"])
    }

    @Test func rescalingTakesBoundsToBounds() {
        let percent = Rescaling(from: -3...3, to: 0...100)
        #expect([-3, 0, 3].map(percent.rescaled) == [0, 50, 100])
        #expect(Rescaling(from: 1...5, to: 10...20).rescaled(2) == 12.5)
    }

    @Test func aRequiredItemMustBeAnswered() {
        let scale = ScaleDefinition(
            id: "s",
            items: ["a", "b", "c"].enumerated().map {
                KeyedItem(
                    id: $1, column: $0, isReversed: false, bounds: 1...5, isRequired: $1 == "b")
            },
            aggregation: .mean, minimumAnswered: 2, rescaling: Rescaling(from: 1...5, to: 0...100))
        #expect(scale.score([1, .missing, 5]).estimate == .undefined(.requiredItemMissing("b")))
        #expect(scale.score([1, .missing, 5]).answered == 2)
        #expect(scale.score([.missing, 3, 5]).value == 75)
        #expect(
            scale.score([.missing, .missing, 5]).estimate
                == .undefined(.tooFewAnswers(answered: 1, required: 2)))
    }
}
