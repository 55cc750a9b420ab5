import TestSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

@Suite struct ExploratoryFactorsTests {
    /// Uniquenesses by SciPy 1.17, `minimize` and `root` on the same residuals; `psych::fa(H, 3)` meets
    /// them to 1e-5.
    @Test func minimumResidualsOfTheMentalTests() throws {
        let correlations = try #require(MentalAbility.moments.correlations)
        let solution = try MinimumResiduals.fit(correlations, factors: 3)
        let expected = [
            0.523248205614, 0.744772897408, 0.546548090716, 0.272060044602, 0.24626814452,
            0.308639650681, 0.481443770274, 0.479834786327, 0.539541526391,
        ]
        for (found, value) in zip(solution.uniquenesses, expected) {
            #expect(abs(found - value) < 1e-9)
        }
    }

    /// Gradient projection in NumPy on those factors, which `GPArotation::oblimin` 2022.10 meets to 1e-5.
    @Test func obliminOfTheMentalTests() throws {
        let correlations = try #require(MentalAbility.moments.correlations)
        let solution = try FactorSolution.exploratory(correlations, factors: 3, seed: 1)
        let expected = [
            [0.196436527526, 0.030942026137, 0.591617659942],
            [0.042969134817, -0.12230702029, 0.508926782102],
            [-0.062296409529, 0.019032613168, 0.685931673418],
            [0.84610495997, 0.007661644425, 0.016272678961],
            [0.885518144968, 0.00671383028, -0.064589306988],
            [0.805259275085, -0.012978763109, 0.079622193042],
            [0.043792619554, 0.736544456643, -0.152316556492],
            [-0.034004491891, 0.686486902266, 0.125116372399],
            [0.031835615875, 0.45635047536, 0.382282756451],
        ]
        // The peer's factors are text, speed and vision; vision explains more than speed.
        let order = [0, 2, 1]
        for (item, loadings) in expected.enumerated() {
            for (factor, place) in order.enumerated() {
                #expect(abs(solution.loadings[item, factor] - loadings[place]) < 1e-6)
            }
        }
        #expect(abs(solution.factorCorrelations[1, 0] - 0.322911326606) < 1e-6)
        #expect(abs(solution.factorCorrelations[2, 0] - 0.213332781705) < 1e-6)
        #expect(abs(solution.factorCorrelations[2, 1] - 0.260785505006) < 1e-6)
    }

    /// The rotation does not depend on the seed where there is one minimum, nor change what is
    /// reproduced.
    @Test func rotationKeepsTheCorrelations() throws {
        let correlations = try #require(MentalAbility.moments.correlations)
        let plain = try MinimumResiduals.fit(correlations, factors: 3)
        for seed in 1...3 as ClosedRange<UInt64> {
            let rotated = try Oblimin.rotate(plain, seed: seed)
            for row in 0..<9 {
                for column in 0...row {
                    #expect(
                        abs(rotated.implied[row, column] - plain.implied[row, column]) < 1e-10)
                }
            }
        }
    }

    @Test func aWrongKeyIsAskedAbout() throws {
        // The second visual test turned around, and the last test of speed declared visual.
        var correlations = try #require(MentalAbility.moments.correlations)
        for other in 0..<9 where other != 1 { correlations[1, other] *= -1 }
        let solution = try FactorSolution.exploratory(correlations, factors: 3, seed: 1)
        let findings = LoadingFinding.all(
            solution, items: (1...9).map { "x\($0)" },
            scales: [
                DeclaredScale(id: "vision", items: [0, 1, 2]),
                DeclaredScale(id: "text", items: [3, 4, 5, 6]),
                DeclaredScale(id: "speed", items: [7, 8]),
            ])
        let sentences = findings.map(\.description)
        #expect(
            sentences.contains(
                "x2 loads with the opposite sign: is it reversed? Nothing was reversed for you."))
        #expect(
            sentences.contains(
                "x7 belongs to text and loads with the items of speed. See whether its text fits its scale."
            ))
        #expect(
            sentences.contains(
                "x9 loads on 2 factors. See whether it asks about more than one thing."))
        #expect(findings.count == 3)
    }

    @Test func scalesThatShareAFactorAreNamed() throws {
        let text = MentalAbility.moments.restricted(to: [3, 4, 5, 0, 1])
        let solution = try FactorSolution.exploratory(
            try #require(text.correlations), factors: 1, seed: 1)
        let findings = LoadingFinding.all(
            solution, items: ["a", "b", "c", "d", "e"],
            scales: [
                DeclaredScale(id: "one", items: [0, 1]), DeclaredScale(id: "two", items: [2, 3, 4]),
            ])
        #expect(findings.contains(.sharedFactor(scales: ["one", "two"])))
        #expect(findings.contains { if case .noFactor("e", _) = $0 { true } else { false } })
    }

    /// Correlations of .9, .9 and .2 need a loading above one: λ₁² = .9·.9/.2. Collinear items are
    /// factored all the same, since nothing is inverted.
    @Test func solutionsThatCannotBeHad() throws {
        let heywood = lowerTriangle([[1], [0.9, 1], [0.9, 0.2, 1]])
        #expect(throws: UndefinedReason.improperFactors) {
            try FactorSolution.exploratory(heywood, factors: 1, seed: 1)
        }
        #expect(throws: UndefinedReason.tooManyFactors(factors: 2, items: 3)) {
            try FactorSolution.exploratory(heywood, factors: 2, seed: 1)
        }
        let collinear = lowerTriangle([[1], [1, 1], [0.5, 0.5, 1], [0.5, 0.5, 0.5, 1]])
        let solution = try FactorSolution.exploratory(collinear, factors: 1, seed: 1)
        #expect(abs(solution.loadings[0, 0] - solution.loadings[1, 0]) < 1e-9)
    }
}
