import Psychometrics
import Testing

/// Scores made of other scores.
@Suite struct CompositeTests {
    private func composite(
        _ aggregation: CompositeDefinition.Aggregation, minimum: Int = 2, zeros: [Double] = [0, 0],
        reversingSecond: Bool = false
    ) -> CompositeDefinition {
        CompositeDefinition(
            id: "c",
            parts: [
                CompositePart(id: "a", score: 0, bounds: 1...5, weight: 3, zero: zeros[0]),
                CompositePart(
                    id: "b", score: 1, isReversed: reversingSecond, bounds: 1...5, weight: 1,
                    zero: zeros[1]),
            ],
            aggregation: aggregation, minimumScored: minimum)
    }

    private let complete: [Estimate] = [.value(2), .value(4.5)]
    private let partial: [Estimate] = [
        .value(2), .undefined(.tooFewAnswers(answered: 0, required: 1)),
    ]

    @Test func combinesTheParts() {
        #expect(composite(.mean).score(complete).value == 3.25)
        #expect(composite(.sum).score(complete).value == 6.5)
        #expect(composite(.min).score(complete).value == 2)
        #expect(composite(.max).score(complete).value == 4.5)
        #expect(composite(.weightedMean).score(complete).value == 2.625)
        #expect(composite(.product, zeros: [1, 3]).score(complete).value == 1.5)
    }

    /// 6 − 4.5, from the bounds of the part; a zero is subtracted after that.
    @Test func reversalIsFromTheBoundsOfThePart() {
        #expect(composite(.mean, reversingSecond: true).score(complete).value == 1.75)
        #expect(
            composite(.product, zeros: [1, 3], reversingSecond: true).score(complete).value == -1.5)
    }

    @Test func goesOnWithThePartsThatThereAre() {
        #expect(composite(.mean, minimum: 1).score(partial).value == 2)
        #expect(composite(.sum, minimum: 1).score(partial).value == 4)
        #expect(composite(.weightedMean, minimum: 1).score(partial).value == 2)
        #expect(composite(.mean, minimum: 1).score(partial).scored == 1)
    }

    @Test func aPartThatLacksIsTheReason() {
        #expect(composite(.mean).score(partial).estimate == .undefined(.partUndefined("b")))
        let neither: [Estimate] = [partial[1], partial[1]]
        #expect(
            composite(.mean, minimum: 1).score(neither).estimate
                == .undefined(.tooFewParts(scored: 0, required: 1)))
    }

    /// A linear shift of a part's codes changes who scores higher on a raw product, and nothing once
    /// the zero is shifted along (Ajzen & Fishbein 2008).
    @Test func aDeclaredZeroKeepsTheOrderOfProducts() throws {
        func products(_ people: [[Double]], zeros: [Double]) throws -> [Double] {
            try people.map { scores in
                try #require(
                    composite(.product, zeros: zeros).score(scores.map { .value($0) }).value)
            }
        }
        let people: [[Double]] = [[1, 5], [2, 2]]
        let shifted = people.map { [$0[0] - 3, $0[1]] }
        let raw = try products(people, zeros: [0, 0])
        let rawShifted = try products(shifted, zeros: [0, 0])
        #expect(raw[0] > raw[1] && rawShifted[0] < rawShifted[1])
        #expect(try products(people, zeros: [3, 0]) == products(shifted, zeros: [0, 0]))
    }
}
