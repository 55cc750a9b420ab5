import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Figures of well-known data and populations that no other suite looks at.
@Suite struct ReferenceFiguresTests {
    /// The three scales of Holzinger & Swineford (1939): `psych::alpha`; and by the closed form of one factor
    /// behind three items, λ₁ = √(c₁₂c₁₃/c₂₃), omega.
    @Test(
        arguments: zip(
            MentalAbility.facets, [(0.626117, 0.632553), (0.882707, 0.885881), (0.688455, 0.696135)]))
    func scalesOfTheMentalTests(_ items: [Int], _ expected: (alpha: Double, omega: Double)) {
        let scale = MentalAbility.moments.restricted(to: items)
        #expect(agree(scale.rawAlpha, expected.alpha, within: 5e-7))
        #expect(agree(scale.omegaTotal, expected.omega, within: 1e-6))
    }

    @Test func secondBoundOfTheMentalTests() {
        #expect(agree(MentalAbility.moments.lambda2, 0.781974, within: 5e-7))
    }

    /// The population of Jensen & Weng (1994), in which nothing is estimated.
    @Test func coefficientsOfTheHierarchicalPopulation() {
        let population = HierarchicalPopulation.moments
        #expect(agree(population.rawAlpha, 0.763085, within: 5e-7))
        #expect(agree(population.lambda2, 0.769092, within: 5e-7))
        #expect(agree(population.lambda6, 0.757925, within: 5e-7))
    }

    /// `1 - (1 - .74) * qf(c(.975, .025), 99, 297)`, R 4.2: alpha .74 of four parallel items and a hundred rows.
    @Test func feldtIntervalOfARoundAlpha() {
        let link = 0.74 / (4 - 3 * 0.74)
        let parallel = lowerTriangle([[1], [link, 1], [link, link, 1], [link, link, link, 1]])
        let scale = moments(parallel, rows: 100)
        #expect(agree(scale.rawAlpha, 0.74, within: 1e-14))
        let interval = scale.feldtInterval()
        #expect(agree(interval.lower, 0.645531329875147, within: 1e-10))
        #expect(agree(interval.upper, 0.814260134661281, within: 1e-10))
    }

    /// Sums of squares of numbers so large would lose the deviations; the variance of 1…5 is 2.5.
    @Test func varianceFarFromZero() {
        var pairs = PairMoments()
        for value in 1...5 { pairs.add(1e9 + Double(value), Double(value)) }
        #expect(abs(pairs.firstSquares / 4 - 2.5) < 1e-9)
        var counts = CodeCounts()
        for value in 1...5 { counts.add(AnswerCode(1_000_000_000 + value)) }
        let shape = ItemDistribution(counts, bounds: 1_000_000_001...1_000_000_005)
        #expect(agree(shape.standardDeviation, 2.5.squareRoot(), within: 1e-9))
        let far = moments(of: (1...5).map { [1_000_000_000 + $0, 1_000_000_000 - $0] }, bounds: 0...2_000_000_000)
        #expect(abs(far.covariances[0, 0] - 2.5) < 1e-9)
        #expect(abs(far.covariances[1, 0] + 2.5) < 1e-9)
    }
}
