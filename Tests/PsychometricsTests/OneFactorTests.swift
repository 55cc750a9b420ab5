import SeededInputs
import Testing

@testable import Psychometrics

/// One common factor by maximum likelihood.
@Suite struct OneFactorTests {
    private func model(_ loadings: [Double], _ errorVariances: [Double]) -> OneFactorModel {
        OneFactorModel(loadings: loadings, errorVariances: errorVariances)
    }

    private func random(_ count: Int, _ generator: inout SeededGenerator) -> OneFactorModel {
        model(
            (0..<count).map { _ in .random(in: -2...2, using: &generator) },
            (0..<count).map { _ in .random(in: 0.2...3, using: &generator) })
    }

    private func correlations(_ entries: [[Double]]) -> SymmetricMatrix {
        var matrix = SymmetricMatrix(order: entries.count)
        for (row, line) in entries.enumerated() {
            for (column, value) in line.enumerated() { matrix[row, column] = value }
        }
        return matrix
    }

    /// ln|Σ| + tr SΣ⁻¹ by Σ itself.
    private func discrepancy(_ model: OneFactorModel, _ sample: SymmetricMatrix) throws -> Double {
        let factor = try #require(CholeskyFactor(model.implied))
        let inverse = factor.inverse
        return (0..<sample.order).reduce(factor.logDeterminant) { sum, row in
            (0..<sample.order).reduce(sum) { $0 + sample[row, $1] * inverse[row, $1] }
        }
    }

    /// The expected second derivatives written out (Lawley & Maxwell 1971), λ first, θ second.
    private func information(_ model: OneFactorModel) throws -> SymmetricMatrix {
        let weights = try #require(CholeskyFactor(model.implied)).inverse
        let weighted = weights.times(model.loadings)
        let common = zip(model.loadings, weighted).reduce(0) { $0 + $1.0 * $1.1 }
        let count = weighted.count
        var information = SymmetricMatrix(order: 2 * count)
        for row in 0..<count {
            for column in 0..<count {
                let weight = weights[row, column]
                information[row, column] = common * weight + weighted[row] * weighted[column]
                information[count + row, column] = weight * weighted[row]
                information[count + row, count + column] = weight * weight / 2
            }
        }
        return information
    }

    @Test(arguments: [3, 4, 9, 40])
    func discrepancyAndStepInClosedForm(_ count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        for _ in 0..<20 {
            let (truth, guess) = (random(count, &generator), random(count, &generator))
            let sample = truth.implied
            let likelihood = try #require(OneFactorLikelihood(guess, sample))
            let direct = try discrepancy(guess, sample)
            #expect(abs(likelihood.discrepancy - direct) < 1e-10 * abs(direct))

            // The information times the step is the score, Σ⁻¹(S − Σ)Σ⁻¹λ and ½ diag Σ⁻¹(S − Σ)Σ⁻¹.
            let step = try #require(likelihood.scoringStep)
            let score = try information(guess).times(step.map(\.x) + step.map(\.y))
            let factor = try #require(CholeskyFactor(guess.implied))
            func pulled(_ vector: [Double]) -> [Double] {
                let solved = factor.solve(vector)
                let rest = zip(sample.times(solved), guess.implied.times(solved)).map { $0 - $1 }
                return factor.solve(rest)
            }
            let size = score.reduce(1) { max($0, abs($1)) }
            for (found, expected) in zip(score, pulled(guess.loadings)) {
                #expect(abs(found - expected) < 1e-9 * size)
            }
            for item in 0..<count {
                let unit = (0..<count).map { $0 == item ? 1.0 : 0 }
                #expect(abs(score[count + item] - pulled(unit)[item] / 2) < 1e-9 * size)
            }
        }
    }

    /// Covariances that a factor reproduces exactly have that factor, on any scale.
    @Test(arguments: [3, 6, 24, 100])
    func factorsOfPopulations(_ count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        for scale in [1.0, 1e-4, 300] {
            let truth = model(
                (0..<count).map { _ in scale * .random(in: 0.3...2, using: &generator) },
                (0..<count).map { _ in scale * scale * .random(in: 0.2...3, using: &generator) })
            let found = try OneFactorModel.fit(truth.implied)
            for (loading, expected) in zip(found.loadings, truth.loadings) {
                #expect(abs(loading - expected) < 1e-8 * scale)
            }
            for (error, expected) in zip(found.errorVariances, truth.errorVariances) {
                #expect(abs(error - expected) < 1e-8 * scale * scale)
            }
        }
    }

    /// Half of λ′Θ⁻¹λ is due to the first item, where its block of the information alone is singular.
    @Test func oneItemAsTellingAsAllOthers() throws {
        let truth = model([2.0 / 3, 0.5, 0.5].map { $0.squareRoot() }, [1.0 / 3, 0.5, 0.5])
        let found = try OneFactorModel.fit(truth.implied)
        for (loading, expected) in zip(found.loadings, truth.loadings) {
            #expect(abs(loading - expected) < 1e-9)
        }
        let step = try #require(OneFactorLikelihood(truth, truth.implied)?.scoringStep)
        #expect(step.allSatisfy { abs($0.x) < 1e-13 && abs($0.y) < 1e-13 })
    }

    /// λ₁² would be .8 · .8 / .4.
    @Test func errorVariancesBelowZero() {
        #expect(throws: UndefinedReason.improperSolution) {
            try OneFactorModel.fit(correlations([[1], [0.8, 1], [0.8, 0.4, 1]]))
        }
    }

    @Test func factorsThatNothingFixes() {
        // With one item that belongs to nothing, two remain, which have no factor of their own.
        #expect(throws: UndefinedReason.notConverged) {
            try OneFactorModel.fit(correlations([[1], [0.5, 1], [0, 0, 1]]))
        }
        #expect(throws: UndefinedReason.notConverged) {
            try OneFactorModel.fit(correlations([[1], [0, 1], [0, 0, 1]]))
        }
        #expect(throws: UndefinedReason.notPositiveDefinite) {
            try OneFactorModel.fit(correlations([[1], [1, 1], [0.5, 0.5, 1]]))
        }
    }

    /// A sample that no factor reproduces, and models close to the best one.
    @Test func noNeighbourFitsBetter() throws {
        for count in [6, 12, 30] {
            var generator = SeededGenerator(seed: UInt64(count))
            let rows = (0..<3 * count).map { _ in
                let common = Double.random(in: -1...1, using: &generator)
                return (0..<count).map { _ in common + .random(in: -1...1, using: &generator) }
            }
            var sample = SymmetricMatrix(order: count)
            for row in 0..<count {
                for column in 0...row {
                    sample[row, column] = rows.reduce(0) { $0 + $1[row] * $1[column] }
                }
            }
            let best = try OneFactorModel.fit(sample)
            let least = try discrepancy(best, sample)
            for _ in 0..<50 {
                let neighbour = model(
                    best.loadings.map { $0 * .random(in: 0.999...1.001, using: &generator) },
                    best.errorVariances.map { $0 * .random(in: 0.999...1.001, using: &generator) })
                #expect(try discrepancy(neighbour, sample) > least)
            }
        }
    }
}
