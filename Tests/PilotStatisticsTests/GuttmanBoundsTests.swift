import SeededInputs
import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Guttman's bounds and split halves.
@Suite struct GuttmanBoundsTests {
    private let attitude = moments(of: Attitude.rows, bounds: 0...100)

    /// R 4, `C <- cov(attitude)`, and the formulas in matrix form; λ4 over all 63 splits.
    @Test func ofTheAttitudeSurvey() {
        #expect(agree(attitude.lambda1, 0.72269380248408, within: 1e-12))
        #expect(agree(attitude.lambda3, 0.84314276956476, within: 1e-12))
        #expect(agree(attitude.lambda5, 0.849922319654237, within: 1e-12))
        #expect(agree(attitude.lambda4.estimate, 0.905535204917976, within: 1e-12))
        #expect(attitude.lambda4.search == .exact)
    }

    /// `psych::guttman(cor(attitude))`, psych 2.2.9.
    @Test func ofCorrelationsAsInPsych() throws {
        let standardized = moments(try #require(attitude.correlations), rows: 30)
        #expect(agree(standardized.lambda1, 0.719214688311009, within: 1e-12))
        #expect(agree(standardized.lambda2, 0.851899713566148, within: 1e-12))
        #expect(agree(standardized.lambda4.estimate, 0.892632206338469, within: 1e-12))
        #expect(agree(standardized.lambda5, 0.829288593724612, within: 1e-12))
    }

    @Test func bestSplitOfTheMentalTests() {
        #expect(agree(MentalAbility.moments.lambda4.estimate, 0.859052, within: 5e-7))
        #expect(
            agree(HierarchicalPopulation.moments.lambda4.estimate, 0.792774, within: 5e-7))
    }

    /// The half that is named gives the coefficient that is reported.
    @Test func theBestHalfIsNamed() throws {
        let split = attitude.splitHalf(attitude.lambda4.half)
        let bound = try #require(attitude.lambda4.estimate.value)
        #expect(agree(split.flanaganRulon, bound, within: 1e-13))
    }

    /// Beyond sixteen items a search gives a lower bound; the same search on fewer items comes out at
    /// the best of all splits or below.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func theSearchIsALowerBound(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let rows = (0..<60).map { _ in
            let person = Int32.random(in: 0...3, using: &generator)
            return (0..<18).map { _ in person + AnswerCode.random(in: 1...4, using: &generator) }
        }
        let long = moments(of: rows, bounds: 1...7)
        #expect(long.lambda4.search == .lowerBound)
        let found = try #require(long.lambda4.estimate.value)
        #expect(agree(long.splitHalf(long.lambda4.half).flanaganRulon, found, within: 1e-12))
        #expect(found >= (try #require(long.oddEvenSplitHalf.flanaganRulon.value)))
        #expect(found >= (try #require(long.rawAlpha.value)))
        #expect(found <= 1)
    }

    /// R 4: `cor`, `cov` and `var` of the sums of columns 1, 3, 5, 7 and 2, 4, 6.
    @Test func oddAgainstEven() {
        let split = attitude.oddEvenSplitHalf
        #expect(agree(split.correlation, 0.856207350225860, within: 1e-12))
        #expect(agree(split.spearmanBrown, 0.922534166370668, within: 1e-12))
        #expect(agree(split.flanaganRulon, 0.905231898464029, within: 1e-12))
    }

    /// Items that oppose each other perfectly leave a total without variance; a half that is constant has
    /// no correlation.
    @Test func degenerateHalves() {
        let opposed = moments(of: [[1, 5], [2, 4], [3, 3], [5, 1]], bounds: 1...5)
        #expect(opposed.oddEvenSplitHalf.correlation == .undefined(.noTotalVariance))
        let constantHalf = moments(of: [[1, 3], [2, 3], [3, 3]], bounds: 1...5)
        #expect(constantHalf.oddEvenSplitHalf.correlation == .undefined(.constant))
        #expect(constantHalf.oddEvenSplitHalf.spearmanBrown == .undefined(.constant))
        #expect(constantHalf.oddEvenSplitHalf.flanaganRulon == .value(0))
    }

    /// By hand: with C = [[1, −½], [−½, 1]], V = 1, so that λ1 = −1, λ4 = 4·(−½)/1 and
    /// λ5 = −1 + 2·½.
    @Test func negativeCovariances() {
        let negative = moments(lowerTriangle([[1], [-0.5, 1]]), rows: 20)
        #expect(agree(negative.lambda1, -1, within: 1e-15))
        #expect(agree(negative.lambda4.estimate, -2, within: 1e-15))
        #expect(agree(negative.lambda5, 0, within: 1e-15))
    }

    /// KR-20 is alpha of the same answers, and of two codes only.
    @Test func kuderRichardson() throws {
        let rows: [[AnswerCode]] = [[1, 1, 0], [1, 0, 0], [1, 1, 1], [0, 0, 0], [1, 1, 0], [0, 1, 1]]
        let binary = summary(of: rows, bounds: 0...1)
        // By hand: the items' p are 4/6, 4/6 and 2/6, so that Σpq = 2/3; the totals 2, 1, 3, 0, 2, 2 have
        // the variance Σ(t − 5/3)²/6 = 8/9.
        #expect(agree(binary.kuderRichardson20(), 1.5 * (1 - (2.0 / 3) / (8.0 / 9)), within: 1e-14))
        #expect(
            summary(of: rows, bounds: 0...2).kuderRichardson20() == .undefined(.notDichotomous))
    }
}
