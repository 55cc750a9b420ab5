import Psychometrics
import StatisticsSupport
import Testing

/// The survey of pingouin's `cronbach_alpha` (15 people × 10 items), with which its documentation explains alpha.
@Suite struct LongTableAlphaTests {
    private static let rows: [[AnswerCode]] = [
        [3, 2, 4, 1, 4, 5, 1, 4, 3, 2], [5, 4, 6, 3, 5, 1, 2, 5, 5, 5], [7, 3, 5, 5, 6, 4, 3, 3, 6, 5],
        [2, 4, 3, 3, 2, 2, 2, 6, 6, 3], [6, 5, 6, 5, 4, 4, 4, 6, 7, 5], [1, 2, 3, 4, 2, 5, 2, 3, 5, 2],
        [4, 3, 5, 3, 5, 2, 1, 2, 4, 3], [2, 4, 4, 3, 7, 2, 2, 4, 6, 5], [6, 5, 5, 5, 1, 6, 5, 2, 3, 2],
        [5, 4, 6, 4, 3, 5, 3, 1, 7, 2], [4, 3, 5, 2, 5, 3, 2, 3, 4, 1], [4, 2, 3, 2, 5, 3, 4, 2, 3, 4],
        [5, 5, 6, 2, 3, 3, 2, 4, 4, 5], [6, 5, 5, 4, 2, 2, 1, 4, 6, 5], [4, 3, 5, 5, 3, 1, 3, 2, 3, 4],
    ]

    /// `pg.cronbach_alpha(data, items="Items", scores="Scores", subject="Subj")`: .591719 as printed there, with
    /// Feldt's interval to its three digits; pingouin 0.5.
    @Test func asPublished() throws {
        let scale = try reliability(of: Self.rows, form(items: (1...10).map { "q\($0)" }, bounds: 1...7))
        #expect(scale.rows == 15)
        #expect(agree(scale.alpha.raw, 0.5917188485995825, within: 1e-13))
        #expect(agree(scale.alpha.interval.lower, 0.195, within: 5e-4))
        #expect(agree(scale.alpha.interval.upper, 0.840, within: 5e-4))
    }
}
