import Psychometrics
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
}
