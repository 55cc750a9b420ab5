import Psychometrics
import SeededInputs
import StatisticsSupport
import Testing

/// Data from which some figures cannot be had: each is answered with those that exist, and a reason
/// for the others.
@Suite struct DegenerateDataTests {
    private func figures(_ scale: ScaleReliability) -> [Estimate] {
        [
            scale.alpha.raw, scale.alpha.standardized, scale.alpha.interval.lower,
            scale.alpha.interval.upper, scale.alpha.standardError, scale.omegaTotal, scale.lambda2,
            scale.lambda6, scale.averageInterItemCorrelation,
        ]
            + scale.items.flatMap {
                [$0.mean, $0.standardDeviation, $0.itemRestCorrelation, $0.alphaIfDeleted]
            }
    }

    private static let none = AnswerCode.missing

    @Test(arguments: [
        [], [[1, 2, 3]], [[none, none, none], [none, none, none]], [[3, 3, 3], [3, 3, 3]],
        [[1, 1, 1], [5, 5, 5]], [[1, 5, 3], [5, 1, 3], [2, 4, 3]], [[1, none, 2], [none, 3, 4]],
        [[1, 2, 3], [2, 2, 2], [3, 2, 1]],
    ] as [[[AnswerCode]]], MissingTreatment.allCases)
    func noFigureIsEverNaN(_ rows: [[AnswerCode]], _ missing: MissingTreatment) throws {
        let scale = try reliability(
            of: rows, form(items: ["a", "b", "c"], bounds: 1...5), missing: missing)
        for number in figures(scale).compactMap(\.value) { #expect(number.isFinite) }
    }

    @Test func oneRespondent() throws {
        let scale = try reliability(of: [[1, 2, 3]], form(items: ["a", "b", "c"], bounds: 1...5))
        #expect(scale.alpha.raw == .undefined(.tooFewRows(rows: 1, required: 2)))
        #expect(scale.items[1].mean == .value(2))
        #expect(scale.items[1].standardDeviation == .undefined(.tooFewRows(rows: 1, required: 2)))
    }

    @Test func oneItem() throws {
        let scale = try reliability(of: [[1], [2], [4]], form(items: ["a"], bounds: 1...5))
        #expect(scale.alpha.raw == .undefined(.tooFewItems(items: 1, required: 2)))
        #expect(
            scale.items[0].itemRestCorrelation == .undefined(.tooFewItems(items: 1, required: 2)))
    }

    @Test(arguments: MissingTreatment.allCases)
    func oneItemRestsOnTheRowsThatAnswerIt(_ missing: MissingTreatment) throws {
        let scale = try reliability(
            of: [[1], [Self.none], [4]], form(items: ["a"], bounds: 1...5), missing: missing)
        #expect(scale.rows == 2)
        #expect(scale.items[0].answers == 2)
    }

    @Test func twoItemsHaveNoAlphaIfDeleted() throws {
        let rows: [[AnswerCode]] = [[1, 2], [2, 2], [4, 5], [3, 1]]
        let scale = try reliability(of: rows, form(items: ["a", "b"], bounds: 1...5))
        #expect(scale.alpha.raw.value != nil)
        #expect(scale.items[0].alphaIfDeleted == .undefined(.tooFewItems(items: 1, required: 2)))
        #expect(scale.omegaTotal == .undefined(.tooFewItems(items: 2, required: 3)))
    }

    @Test func allAnswersEqual() throws {
        let rows = [[AnswerCode]](repeating: [3, 3, 3], count: 10)
        let scale = try reliability(of: rows, form(items: ["a", "b", "c"], bounds: 1...5))
        #expect(scale.alpha.raw == .undefined(.noItemVaries))
        #expect(scale.items[0].itemRestCorrelation == .undefined(.noItemVaries))
        #expect(scale.notices == [.constantItems(["a", "b", "c"])])
    }

    /// A constant item stays in raw alpha and leaves what needs correlations; by hand: C of a and b is
    /// [[1, 1], [1, 1]], so α = 3/2 · (1 − 2/4) = 3/4 and r̄ = 1.
    @Test func constantItem() throws {
        let rows: [[AnswerCode]] = [[1, 1, 3], [2, 2, 3], [3, 3, 3]]
        let scale = try reliability(of: rows, form(items: ["a", "b", "c"], bounds: 1...5))
        #expect(agree(scale.alpha.raw, 0.75, within: 1e-15))
        #expect(agree(scale.averageInterItemCorrelation, 1, within: 1e-15))
        #expect(scale.notices == [.constantItems(["c"])])
    }

    /// Reported as it is, explained, and without an interval.
    @Test func negativeAlpha() throws {
        let rows: [[AnswerCode]] = [[1, 5], [5, 2], [2, 4], [4, 1]]
        let scale = try reliability(of: rows, form(items: ["a", "b"], bounds: 1...5))
        #expect(try #require(scale.alpha.raw.value) < 0)
        #expect(scale.alpha.interval.lower == .undefined(.negativeCovariance))
        #expect(scale.notices.contains(.negativeAlpha))
    }

    /// Four hundred items and fifty rows: the correlations are singular, alpha is not.
    @Test func moreItemsThanRows() throws {
        var generator = SeededGenerator(seed: 7)
        let rows = (0..<50).map { _ in
            (0..<400).map { _ in AnswerCode.random(in: 1...5, using: &generator) }
        }
        let items = (0..<400).map { "i\($0)" }
        let scale = try reliability(of: rows, form(items: items, bounds: 1...5))
        #expect(scale.alpha.raw.value != nil)
        #expect(scale.lambda6 == .undefined(.notPositiveDefinite))
    }
}
