@testable import PilotStatistics
import Psychometrics
import StatisticsSupport
import Testing

/// Signs of careless answering, against scripts of their definitions in R 4.2 (`sd`, `cor`, `mahalanobis`).
@Suite struct CarelessnessTests {
    private static let items = DyadicSample.items(2...9)
    private static let columns = Array(2...9)
    private static let rows = DyadicSample.rows

    private static var moments: ItemMoments {
        var summary = ScaleSummary(items: items)
        for row in rows { summary.add(row, width: row.count) }
        return ItemMoments(summary, missing: .listwise)
    }

    @Test(arguments: [
        ([3, 3, 3, 2, 2], 3), ([none, none, 1], 1), ([2, 2, none, 2, 2], 2), ([none, none], 0), ([], 0),
        ([1, 2, 3], 1), ([5, 5, 5, 5], 4),
    ] as [([AnswerCode], Int)])
    func longString(_ row: [AnswerCode], _ expected: Int) {
        #expect(AnswerSequence(row).longString(over: Array(row.indices)) == expected)
    }

    private static let none = AnswerCode.missing

    @Test func aRunEndsWithThePage() {
        let sequence = AnswerSequence([1, 4, 4, 4, 4, 2])
        #expect(sequence.longString(over: [0, 1, 2, 3, 4, 5]) == 4)
        #expect(sequence.longString(inBlocks: [[0, 1, 2], [3, 4, 5]]) == 2)
        #expect(sequence.longString(over: [1, 0, 2, 3]) == 2)
    }

    /// `apply(A, 1, sd)`.
    @Test func variability() {
        let found = [0, 1, 13].map { AnswerSequence(Self.rows[$0]).variability(over: Self.columns) }
        #expect(agree(found[0], 1.0350983390135313, within: 1e-13))
        #expect(agree(found[1], 0.8345229603962802, within: 1e-13))
        #expect(found[2] == .value(0))
        #expect(
            AnswerSequence([3, Self.none]).variability(over: [0, 1])
                == .undefined(.tooFewAnswers(answered: 1, required: 2)))
    }

    /// 2r/(1 + r) with r = `cor` of the half-scale means; row 2 has r = −.5.
    @Test func evenOdd() {
        let scales = [[2, 3], [4, 5], [6, 7, 8, 9]].map { DyadicSample.items($0) }
        func found(_ row: Int) -> Estimate {
            AnswerSequence(Self.rows[row - 1]).evenOddConsistency(scales)
        }
        #expect(found(2) == .value(-1))
        #expect(agree(found(5), 1, within: 1e-13))
        #expect(agree(found(15), 0.6666666666666669, within: 1e-13))
        #expect(
            AnswerSequence(Self.rows[0]).evenOddConsistency(Array(scales[..<2]))
                == .undefined(.tooFewPairs(pairs: 2, required: 3)))
    }

    /// The pairs with `cor(A) > .6`, and `cor(A[i, first], A[i, second])` over them.
    @Test func synonyms() throws {
        let pairs = Self.moments.synonyms(among: Self.items, above: 0.6)
        #expect(pairs.count == 12)
        #expect(abs(try #require(pairs.first).correlation - 0.8044517639886766) < 1e-12)
        #expect(abs(try #require(pairs.last).correlation - 0.6239757258763520) < 1e-12)
        for (row, expected) in [
            (1, 0.0), (2, 0.02662174340325011), (4, 0.04306805553814535), (9, 0.37142857142857133),
        ] {
            let found = AnswerSequence(Self.rows[row - 1]).consistency(over: pairs)
            #expect(agree(found, expected, within: 1e-12))
        }
        #expect(AnswerSequence(Self.rows[13]).consistency(over: pairs) == .undefined(.constant))
        #expect(Self.moments.antonyms(among: Self.items).isEmpty)
        #expect(
            AnswerSequence(Self.rows[0]).consistency(over: [])
                == .undefined(.tooFewPairs(pairs: 0, required: 3)))
    }

    @Test func antonymsAreOpposite() {
        var summary = ScaleSummary(items: DyadicSample.items(0..<2))
        for row in [[1, 5], [2, 4], [5, 1], [4, 3]] as [[AnswerCode]] { summary.add(row, width: 2) }
        let pairs = ItemMoments(summary, missing: .listwise).antonyms(among: summary.items)
        #expect(pairs.map { [$0.first, $0.second] } == [[0, 1]])
    }

    /// `mahalanobis(A, colMeans(A), cov(A))` and `pchisq(…, 8, lower.tail = FALSE)`.
    @Test func mahalanobis() throws {
        let distance = try MahalanobisDistance(Self.moments, of: Self.items)
        let expected = [7.636551314399519, 7.597380903071104, 5.755771297726336, 6.979014114780659]
        for (row, expected) in zip([1, 9, 14, 20], expected) {
            let found = try #require(distance.distance(of: Self.rows[row - 1]))
            #expect(abs(found.squared - expected) < 1e-10)
            #expect(found.degreesOfFreedom == 8)
        }
        let first = try #require(distance.distance(of: Self.rows[0]))
        #expect(abs(first.p - 0.4697530867578080) < 1e-10)
        // What is missing does not count: one answer's distance is its squared standard score.
        let one = [0, 0, 1] + [AnswerCode](repeating: Self.none, count: 7)
        let score = (1 - Self.moments.means[0]) / Self.moments.covariances[0, 0].squareRoot()
        let found = try #require(distance.distance(of: one))
        #expect(found.degreesOfFreedom == 1)
        #expect(abs(found.squared - score * score) < 1e-12)
        #expect(distance.distance(of: [AnswerCode](repeating: Self.none, count: 10)) == nil)
    }

    @Test func noDistanceFromSingularCovariances() {
        func reason(_ rows: [[AnswerCode]]) -> UndefinedReason? {
            var summary = ScaleSummary(items: DyadicSample.items(0..<2))
            for row in rows { summary.add(row, width: 2) }
            do throws(UndefinedReason) {
                _ = try MahalanobisDistance(
                    ItemMoments(summary, missing: .listwise), of: summary.items)
                return nil
            } catch {
                return error
            }
        }
        #expect(reason([[1, 1], [2, 2], [5, 5]]) == .notPositiveDefinite)
        #expect(reason([[1, 1]]) == .tooFewRows(rows: 1, required: 2))
        #expect(reason([[1, 1], [1, 1]]) == .constant)
        #expect(reason([[1, 3], [2, 3]]) == nil)
    }

    @Test func twoSignsFlagAndOneDoesNot() {
        let limits = CarelessLimits(longString: 6, variability: 0.3, attention: 1)
        let screen = CarelessScreen(
            blocks: [Self.columns], attentionChecks: [AttentionCheck(column: 0, passing: [2])],
            limits: limits)
        // Row 14 answers 1 throughout; the check column holds the teacher's number.
        let straight = screen.finding(Self.rows[13])
        #expect(straight.flags == [.longString, .variability])
        #expect(straight.isFlagged)
        let inattentive = screen.finding(Self.rows[0])
        #expect(inattentive.flags == [.attention])
        #expect(!inattentive.isFlagged)
        #expect(inattentive.indices.evenOdd == .undefined(.tooFewPairs(pairs: 0, required: 3)))
        #expect(inattentive.lookedAt == [.longString, .variability, .attention])
        var strict = screen
        strict.limits.signsRequired = 1
        #expect(strict.finding(Self.rows[0]).isFlagged)
        strict.limits = CarelessLimits()
        #expect(strict.finding(Self.rows[13]).flags.isEmpty)
    }

    /// A limit is of no use without a figure, and a figure of none without a limit.
    @Test func whatCannotBeLookedAt() {
        let screen = CarelessScreen(
            blocks: [Self.columns], scales: [DyadicSample.items(2...5)],
            limits: CarelessLimits(longString: 6, evenOdd: 0.3, synonyms: 0, mahalanobis: 0.001))
        let straight = screen.finding(Self.rows[13])
        #expect((straight.lookedAt, straight.flags) == ([.longString], [.longString]))
        #expect(!straight.couldBeFlagged)
        #expect(!straight.isFlagged)
        let empty = screen.finding([AnswerCode](repeating: Self.none, count: 10))
        #expect(empty.lookedAt.isEmpty)
    }

    /// No row of a sample lies farther from its centre than (n − 1)²/n.
    @Test func theLargestDistance() throws {
        var summary = ScaleSummary(items: DyadicSample.items(0..<2))
        let rows: [[AnswerCode]] = [[1, 1], [1, 2], [2, 1], [2, 2], [5, 1]]
        for row in rows { summary.add(row, width: 2) }
        let distance = try MahalanobisDistance(
            ItemMoments(summary, missing: .listwise), of: summary.items)
        let largest = MahalanobisDistance.smallestProbability(rows: 5, items: 2)
        for row in rows { #expect(try #require(distance.distance(of: row)).p >= largest - 1e-12) }
        // `pchisq(16/5, 2, lower.tail = FALSE)`
        #expect(abs(largest - 0.20189651799465538) < 1e-12)
        #expect(MahalanobisDistance.smallestProbability(rows: 12, items: 8) > 0.001)
        #expect(MahalanobisDistance.smallestProbability(rows: 60, items: 8) < 0.001)
    }

    /// `s <- apply(A, 1, sd)`, then `mean(s)`, `sd(s)` and `quantile(s, c(.25, .5, .75))` of 0, 1, 2, 4.
    @Test func theDistributionOfVariability() {
        let found = VariabilityDistribution([4, 0, 2, 1])
        #expect(agree(found.mean, 1.75, within: 1e-13))
        #expect(agree(found.standardDeviation, 1.7078251276599330, within: 1e-13))
        #expect(agree(found.lowerQuartile, 0.75, within: 1e-13))
        #expect(agree(found.median, 1.5, within: 1e-13))
        #expect(agree(found.upperQuartile, 2.5, within: 1e-13))
        #expect(VariabilityDistribution([1]).standardDeviation == .undefined(.tooFewRows(rows: 1, required: 2)))
        #expect(VariabilityDistribution([]).median == .undefined(.tooFewRows(rows: 0, required: 1)))
        let guarded = VariabilityDistribution([0, 1, 2, 4]) { $0 < 2 ? .groupTooSmall(rows: $0, required: 2) : nil }
        #expect(guarded.lowerQuartile == .undefined(.groupTooSmall(rows: 1, required: 2)))
        #expect(guarded.median == .value(1.5))
    }

    @Test func whatFiguresOweToTheFlagged() throws {
        var study = ScreeningSensitivity(items: DyadicSample.teacherItems)
        var later = study
        for (index, row) in Self.rows.enumerated() {
            if index < 20 { study.add(row, isFlagged: index == 13) } else { later.add(row, isFlagged: false) }
        }
        study.merge(later)
        let found = study.comparison()
        #expect((found.all.rows, found.retained.rows) == (48, 47))
        var without = ScaleSummary(items: DyadicSample.teacherItems)
        for (index, row) in Self.rows.enumerated() where index != 13 { without.add(row, width: 10) }
        let moments = ItemMoments(without, missing: .listwise)
        #expect(found.retained.alpha == moments.rawAlpha)
        #expect(found.retained.omegaTotal == moments.omegaTotal)
        let correlations = moments.itemRestCorrelations
        let item = try #require(found.retained.smallestItemRest.item)
        #expect(found.retained.smallestItemRest.correlation == correlations[item])
        #expect(correlations[item].value == correlations.compactMap(\.value).min())
        let (all, rest) = (try #require(found.all.alpha.value), try #require(found.retained.alpha.value))
        #expect(found.alphaChange == .value(rest - all))
        let before = try #require(found.all.omegaTotal.value)
        #expect(found.omegaChange == .value(try #require(found.retained.omegaTotal.value) - before))
        let smallest = try #require(found.all.smallestItemRest.correlation.value)
        #expect(found.itemRestChange == .value(try #require(correlations[item].value) - smallest))
    }

    /// Where all are flagged nothing is left; where nobody is, nothing changes.
    @Test func allFlaggedAndNone() {
        var flagged = ScreeningSensitivity(items: DyadicSample.teacherItems)
        flagged.add(Self.rows[0], isFlagged: true)
        flagged.add(Self.rows[1], isFlagged: true)
        let nothing = flagged.comparison()
        #expect(nothing.alphaChange == .undefined(.tooFewRows(rows: 0, required: 2)))
        #expect(nothing.retained.smallestItemRest.item == nil)
        var study = ScreeningSensitivity(items: DyadicSample.teacherItems)
        for row in Self.rows { study.add(row, isFlagged: false) }
        let unchanged = study.comparison()
        #expect(unchanged.all == unchanged.retained)
        #expect((unchanged.alphaChange, unchanged.itemRestChange) == (.value(0), .value(0)))
    }
}
