@testable import PilotStatistics
import Psychometrics
import StatisticsSupport
import Testing

/// Profile agreement, against `cor(T[i, ], S[i, ])` in R 4.2, before and after `scale(…, TRUE, FALSE)` of the
/// columns.
@Suite struct ProfileAgreementTests {
    private static let pairs = zip(DyadicSample.teacherItems, DyadicSample.studentItems).map {
        ItemPair(first: $0, second: $1)
    }

    private static var profiles: MeanProfiles {
        var profiles = MeanProfiles(pairs)
        for row in DyadicSample.rows { profiles.add(first: row, second: row) }
        return profiles
    }

    @Test func overallAndDistinctive() {
        let found = DyadicSample.rows.map { Self.profiles.agreement(first: $0, second: $0) }
        #expect(agree(found[0].overall, 0.7071067811865475, within: 1e-12))
        #expect(agree(found[1].overall, 0.5773502691896257, within: 1e-12))
        #expect(found[2].overall == .undefined(.constant))
        let distinctive = [
            0.39161994913003201, 0.62741254284721992, -0.32672850988760088, 0.73791031051008138,
            -0.88527324623116965, -0.01824172846406961,
        ]
        for (dyad, expected) in zip(found, distinctive) {
            #expect(agree(dyad.distinctive, expected, within: 1e-12))
        }
        #expect(found.count { $0.overall.value == nil } == 9)
        let mean = found.compactMap(\.distinctive.value).reduce(0, +) / 48
        #expect(abs(mean - 0.08259762782977953) < 1e-12)
    }

    @Test func partsMergeToTheWhole() {
        var parts = MeanProfiles(Self.pairs)
        for row in DyadicSample.rows.reversed() {
            var part = MeanProfiles(Self.pairs)
            part.add(first: row, second: row)
            parts.merge(part)
        }
        #expect(parts == Self.profiles)
    }

    @Test func twoSharedAnswersAreNoProfile() {
        var first = DyadicSample.rows[0]
        first[2] = .missing
        var second = DyadicSample.rows[0]
        second[9] = .missing
        let found = Self.profiles.agreement(first: first, second: second)
        #expect(found.items == 2)
        #expect(found.overall == .undefined(.tooFewSharedAnswers(answered: 2, required: 3)))
    }

    /// Everybody answers alike: nothing is distinctive, and rounding makes nothing of it.
    @Test func nothingIsDistinctive() {
        var profiles = MeanProfiles(Self.pairs)
        let row: [AnswerCode] = [0, 0, 1, 3, 4, 5, 2, 3, 5, 5]
        for _ in 0..<7 { profiles.add(first: row, second: row) }
        let found = profiles.agreement(first: row, second: row)
        #expect(found.overall.value != nil)
        #expect(found.distinctive == .undefined(.constant))
    }
}
