import Psychometrics
import SeededInputs
import StatisticsSupport
import Testing

/// The quiz of pingouin's `cronbach_wide_missing` (12 people × 11 right-or-wrong answers).
@Suite struct MissingAnswersTests {
    private static let none = AnswerCode.missing
    private static let rows: [[AnswerCode]] = [
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0],
        [none, 0, 1, 1, none, 1, 1, 1, 1, 0, 0],
        [1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0],
        [1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0],
        [0, 1, none, 0, 1, 1, 1, 1, 0, 0, 0],
        [1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
        [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
        [0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0],
        [1, 0, 0, 1, 0, 1, 0, 0, none, 0, 0],
        [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
        [1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
    ]
    private let quiz = form(items: (1...11).map { "q\($0)" }, bounds: 0...1)

    /// `pg.cronbach_alpha(data, nan_policy="listwise")`; the interval with n = 9 rather than that
    /// call's n = 12, which counts rows that are not analysed.
    @Test func listwise() throws {
        let scale = try reliability(of: Self.rows, quiz)
        #expect(scale.rows == 9)
        #expect(agree(scale.alpha.raw, 0.8016949152542373, within: 1e-13))
        #expect(agree(scale.alpha.interval.lower, 0.533, within: 5e-4))
        #expect(agree(scale.alpha.interval.upper, 0.94721, within: 5e-6))
    }

    /// `pg.cronbach_alpha(data)`; correlations as `psych::alpha` since 2.4, each from its own rows and
    /// not from the pairwise covariances.
    @Test func pairwise() throws {
        let scale = try reliability(of: Self.rows, quiz, missing: .pairwise)
        #expect(scale.rows == 12)
        #expect(agree(scale.alpha.raw, 0.732660835214447, within: 1e-13))
        #expect(agree(scale.averageInterItemCorrelation, 0.199047, within: 5e-7))
        #expect(scale.items[0].answers == 11)
        #expect(agree(scale.alpha.interval.lower, 0.43531, within: 5e-6))
        #expect(agree(scale.alpha.interval.upper, 0.90936, within: 5e-6))
    }

    /// These correlations could not have come from complete data: the smallest eigenvalue of the
    /// pairwise covariances is −0.0077.
    @Test func indefiniteCorrelationsHaveNoLambda6() throws {
        let scale = try reliability(of: Self.rows, quiz, missing: .pairwise)
        #expect(scale.lambda6 == .undefined(.notPositiveDefinite))
        #expect(scale.omegaTotal == .undefined(.notPositiveDefinite))
    }

    /// Pairwise, the variances rest on other rows than the covariances: a and b agree in the four rows
    /// that answer both, and vary less in all rows. By hand: the covariance is 20/3, the variances 4 and
    /// 4, so that r would be 5/3 and α = 2 · (1 − 8/(64/3)) = 5/4.
    @Test func whatWouldExceedOneIsUndefined() throws {
        let rows: [[AnswerCode]] = [
            [1, 1], [3, 3], [5, 5], [7, 7], [4, Self.none], [4, Self.none], [Self.none, 4],
            [Self.none, 4],
        ]
        let scale = try reliability(of: rows, form(items: ["a", "b"], bounds: 1...7), missing: .pairwise)
        #expect(scale.alpha.raw == .undefined(.notPositiveDefinite))
        #expect(scale.lambda2 == .undefined(.notPositiveDefinite))
        #expect(scale.items.allSatisfy { $0.itemRestCorrelation == .undefined(.notPositiveDefinite) })
    }

    /// Whatever is left out, no coefficient of a random data set exceeds one.
    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func nothingExceedsOne(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let rows = (0..<9).map { _ -> [AnswerCode] in
            let level = AnswerCode.random(in: 1...5, using: &generator)
            return (0..<4).map { _ in
                Int.random(in: 0..<3, using: &generator) == 0
                    ? .missing : max(1, min(5, level + .random(in: -1...1, using: &generator)))
            }
        }
        let scale = try reliability(
            of: rows, form(items: ["a", "b", "c", "d"], bounds: 1...5), missing: .pairwise)
        let figures =
            [scale.alpha.raw, scale.alpha.standardized, scale.lambda2, scale.lambda6, scale.omegaTotal]
            + scale.items.flatMap { [$0.itemRestCorrelation, $0.alphaIfDeleted] }
        for number in figures.compactMap(\.value) { #expect(number <= 1 + 1e-9) }
    }
}
