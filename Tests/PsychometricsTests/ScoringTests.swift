import Psychometrics
import Testing

@Suite struct ScoringTests {
    private func scale(
        _ aggregation: ScaleDefinition.Aggregation, minimum: Int, bounds: ClosedRange<AnswerCode>
    ) -> ScaleDefinition {
        ScaleDefinition(
            id: "s",
            items: ["a", "b", "c", "d"].enumerated().map {
                KeyedItem(id: $1, column: $0, isReversed: $1 == "d", bounds: bounds)
            },
            aggregation: aggregation, minimumAnswered: minimum)
    }

    @Test func meanOfKeyedAnswers() {
        let score = scale(.mean, minimum: 3, bounds: 1...5).score([1, 2, 3, 5])
        #expect(score.value == 1.75)
        #expect(score.answered == 4)
    }

    /// Nobody chose 7: the reversal still knows that 7 could be chosen.
    @Test func reversalIsFromTheDeclaredBounds() {
        #expect(scale(.sum, minimum: 4, bounds: 1...7).score([1, 1, 1, 2]).value == 9)
        #expect(scale(.sum, minimum: 4, bounds: -3...3).score([0, 0, 0, 3]).value == -3)
    }

    @Test func meanOfThoseAnswered() {
        #expect(scale(.mean, minimum: 3, bounds: 1...5).score([1, .missing, 3, 5]).value == 5.0 / 3)
    }

    @Test func aPartialSumIsProrated() {
        let score = scale(.sum, minimum: 3, bounds: 1...5).score([1, .missing, 3, 5])
        #expect(score.value == 20.0 / 3)
    }

    @Test func tooFewAnswersAreAReason() {
        let score = scale(.mean, minimum: 3, bounds: 1...5).score([1, .missing, .missing, 5])
        #expect(score.estimate == .undefined(.tooFewAnswers(answered: 2, required: 3)))
        #expect(score.value == nil)
    }
}
