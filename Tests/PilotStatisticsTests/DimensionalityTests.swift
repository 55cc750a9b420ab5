import SeededInputs
import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Eigenvalues, parallel analysis and polychoric correlations.
@Suite struct DimensionalityTests {
    /// NumPy, `eigvalsh`.
    @Test func eigenvaluesOfAKnownMatrix() throws {
        let matrix = lowerTriangle([[4], [1, 2], [-2, 0, 3], [2, 1, -2, -1]])
        let values = try #require(SymmetricEigen(matrix)).values
        for (value, expected) in zip(values, [6.84462111, 2.26853141, 1.08436446, -2.19751698]) {
            #expect(abs(value - expected) < 1e-8)
        }
    }

    /// R 4, `eigen(cor(attitude))$values`.
    @Test func eigenvaluesOfTheAttitudeSurvey() throws {
        let correlations = try #require(moments(of: Attitude.rows, bounds: 0...100).correlations)
        let expected = [
            3.716375750615766, 1.140921885217491, 0.847191545622732, 0.612869660163529,
            0.323672809488428, 0.218530593798603, 0.140437755093443,
        ]
        let values = try #require(SymmetricEigen(correlations, wantsVectors: false)).values
        for (value, figure) in zip(values, expected) { #expect(abs(value - figure) < 1e-13) }
        let smallest = moments(of: Attitude.rows, bounds: 0...100).smallestEigenvalue
        #expect(agree(smallest, expected[6], within: 1e-13))
        #expect(
            moments(of: [[3, 3], [3, 3]], bounds: 1...5).smallestEigenvalue
                == .undefined(.noItemVaries))
    }

    /// A·v = λ·v, vectors of length one at right angles, and a trace kept.
    @Test(arguments: [1, 2, 3, 5, 12, 30])
    func eigenvectorsOfRandomMatrices(_ order: Int) throws {
        var generator = SeededGenerator(seed: UInt64(order))
        var matrix = SymmetricMatrix(order: order)
        for row in 0..<order {
            for column in 0...row { matrix[row, column] = .random(in: -1...1, using: &generator) }
        }
        let eigen = try #require(SymmetricEigen(matrix))
        #expect(eigen.values == eigen.values.sorted(by: >))
        #expect(abs(eigen.values.reduce(0, +) - matrix.trace) < 1e-12)
        for (value, vector) in zip(eigen.values, eigen.vectors) {
            for row in 0..<order {
                let image = (0..<order).reduce(0) { $0 + matrix[row, $1] * vector[$1] }
                #expect(abs(image - value * vector[row]) < 1e-12)
            }
        }
        for first in 0..<order {
            for second in 0...first {
                let product = zip(eigen.vectors[first], eigen.vectors[second])
                    .reduce(0) { $0 + $1.0 * $1.1 }
                #expect(abs(product - (first == second ? 1 : 0)) < 1e-12)
            }
        }
    }

    @Test func eigenvaluesOfPlainMatrices() throws {
        #expect(SymmetricEigen(SymmetricMatrix(order: 0))?.values == [])
        #expect(SymmetricEigen(SymmetricMatrix(order: 3))?.values == [0, 0, 0])
        let values = try #require(SymmetricEigen(lowerTriangle([[1], [1, 1], [1, 1, 1]]))).values
        #expect(abs(values[0] - 3) < 1e-14 && abs(values[2]) < 1e-14)
    }

    /// SciPy 1.17, `quad` on Drezner & Wesolowsky's integral.
    @Test(arguments: [
        [0, 0, 0.5, 0.33333333333333337], [1, -0.5, 0.3, 0.28313842024448094],
        [-2, 1.5, -0.7, 0.009503119358238835], [0.5, 0.6, 0.95, 0.6630874384716208],
        [0.5, -0.6, -0.95, 0.028375022802392347], [1.2, 1.1, 0.99, 0.8602244972155652],
        [-1, 1, 0.93, 0.15865525272633219], [-2.5, -2.4, 0.97, 0.005123650520843194],
        [3, -3, -0.999, 7.901697801956909e-05], [0.1, 0.2, 0.9249, 0.4961919201437409],
        [0.1, 0.2, 0.9251, 0.49627200521352155],
    ])
    func bivariateNormal(_ point: [Double]) {
        let value = BivariateNormal.cumulative(point[0], point[1], correlation: point[2])
        #expect(abs(value - point[3]) < 1e-13)
    }

    private func table(_ counts: [[Int]]) -> CodeTable {
        var table = CodeTable(rows: counts.count, columns: counts[0].count)
        for (row, line) in counts.enumerated() {
            for (column, count) in line.enumerated() { table[row, column] = count }
        }
        return table
    }

    /// SciPy 1.17: `norm.ppf` of the margins, the likelihood by 200-point quadrature, `brentq` on its
    /// derivative. `lavaan::lavCor` gives .7204472 for the first table, `polycor::polychor` .77148 for the
    /// last.
    @Test func polychoricCorrelations() {
        let figures: [([[Int]], Double)] = [
            ([[20, 5, 3], [15, 25, 10], [2, 9, 30]], 0.7204471949023354),
            ([[3, 9, 30], [15, 25, 10], [20, 5, 2]], -0.7252196776512603),
            (
                [
                    [16, 7, 5, 5, 6, 8], [21, 31, 17, 21, 28, 8], [14, 22, 24, 52, 28, 10],
                    [15, 49, 77, 200, 157, 51], [16, 54, 58, 200, 489, 197],
                    [7, 9, 25, 82, 270, 472],
                ], 0.5555562767189434
            ),
            ([[40, 12], [10, 38]], 0.7714835170975742),
        ]
        for (counts, expected) in figures {
            #expect(agree(table(counts).polychoricCorrelation, expected, within: 1e-9))
        }
        // A code that nobody used changes nothing.
        let padded = table([[20, 0, 5, 3], [0, 0, 0, 0], [15, 0, 25, 10], [2, 0, 9, 30]])
        #expect(agree(padded.polychoricCorrelation, 0.7204471949023354, within: 1e-9))
        // With even margins, tetrachoric r = sin(2π·(p₁₁ − ¼)) (Sheppard 1899).
        let even = table([[30, 20], [20, 30]])
        #expect(agree(even.polychoricCorrelation, 0.30901699437494745, within: 1e-10))
    }

    @Test func polychoricCorrelationsThatCannotBeHad() {
        #expect(
            table([[0, 0], [0, 1]]).polychoricCorrelation
                == .undefined(.tooFewRows(rows: 1, required: 2)))
        #expect(table([[3, 0], [4, 0]]).polychoricCorrelation == .undefined(.constant))
        #expect(
            table([[9, 0, 0], [0, 9, 0], [0, 0, 9]]).polychoricCorrelation
                == .undefined(.perfectAssociation))
    }

    /// Tables from parts, reversed items keyed, and ordinal alpha from the correlations.
    @Test func ordinalAlphaFromParts() throws {
        var generator = SeededGenerator(seed: 12)
        let rows = (0..<400).map { _ in
            let person = Int32.random(in: 0...2, using: &generator)
            return (0..<4).map { item in
                let answer = person + AnswerCode.random(in: 1...3, using: &generator)
                return item == 2 ? 6 - answer : answer
            }
        }
        let items = (0..<4).map {
            KeyedItem(id: "i\($0)", column: $0, isReversed: $0 == 2, bounds: 1...5)
        }
        var whole = ContingencySummary(items: items)
        for start in stride(from: 0, to: 400, by: 150) {
            var part = ContingencySummary(items: items)
            part.add(rows[start..<min(start + 150, 400)].flatMap { $0 }, width: 4)
            whole.merge(part)
        }
        let correlations = PolychoricCorrelations(whole)
        let average = try (0..<4).flatMap { row in
            try (0..<row).map { try #require(correlations[row, $0].value) }
        }
        #expect(average.allSatisfy { $0 > 0.3 })
        let mean = average.reduce(0, +) / 6
        #expect(agree(correlations.ordinalAlpha.estimate, 4 * mean / (1 + 3 * mean), within: 1e-13))
        #expect(try #require(correlations.smallestEigenvalue.value) > 0)
        let wide = ContingencySummary(items: keyedItems(2, bounds: 0...100))
        #expect(
            PolychoricCorrelations(wide).ordinalAlpha.estimate
                == .undefined(.tooManyCodes(codes: 101, limit: 30)))
        let lone = PolychoricCorrelations(ContingencySummary(items: keyedItems(1, bounds: 1...5)))
        #expect(lone.ordinalAlpha.estimate == .undefined(.tooFewItems(items: 1, required: 2)))
    }

    /// NumPy, 40,000 data sets of 30 × 7 normal numbers: means and 95th percentiles of the eigenvalues.
    /// Against 1,000 draws, an error of sampling of up to .03.
    @Test func parallelAnalysisOfTheAttitudeSurvey() throws {
        let analysis = try ParallelAnalysis(
            moments(of: Attitude.rows, bounds: 0...100), seed: 1, draws: 1000)
        let means = [1.75724, 1.40774, 1.15753, 0.94881, 0.75790, 0.57620, 0.39458]
        let percentiles = [2.05182, 1.59748, 1.30471, 1.07815, 0.89298, 0.71327, 0.53391]
        for place in 0..<7 {
            #expect(abs(analysis.means[place] - means[place]) < 0.02)
            #expect(abs(analysis.percentiles[place] - percentiles[place]) < 0.035)
        }
        #expect(analysis.suggestedFactors == 1)
    }

    @Test func parallelAnalysisFindsThreeAbilities() throws {
        let analysis = try ParallelAnalysis(MentalAbility.moments, seed: 2, draws: 200)
        #expect(analysis.suggestedFactors == 3)
        #expect(try ParallelAnalysis(MentalAbility.moments, seed: 2, draws: 200) == analysis)
        #expect(try ParallelAnalysis(MentalAbility.moments, seed: 3, draws: 200) != analysis)
    }

    /// R 4.2, 20,000 permutations, `eigen(cor(apply(attitude, 2, sample)))`: means and 95th percentiles. Against
    /// 1,000 draws, an error of sampling of up to .03.
    @Test func permutationsOfTheAttitudeSurvey() throws {
        let columns = (0..<7).map { item in Attitude.rows.map { $0[item] } }
        let analysis = try ParallelAnalysis(permuting: columns, seed: 1, draws: 1000)
        let means = [1.7579306, 1.4092109, 1.1563774, 0.9485243, 0.7575432, 0.5761485, 0.3942652]
        let percentiles = [2.0575272, 1.5975085, 1.3052013, 1.0791525, 0.8926756, 0.7146288, 0.5343282]
        let plain = try ParallelAnalysis(moments(of: Attitude.rows, bounds: 0...100), seed: 1, draws: 1)
        for place in 0..<7 {
            #expect(abs(analysis.means[place] - means[place]) < 0.02)
            #expect(abs(analysis.percentiles[place] - percentiles[place]) < 0.035)
            #expect(abs(analysis.observed[place] - plain.observed[place]) < 1e-12)
        }
        #expect((analysis.suggestedFactors, analysis.rows, analysis.draws) == (1, 30, 1000))
        #expect(try ParallelAnalysis(permuting: columns, seed: 1, draws: 1000) == analysis)
    }

    /// With three rows every permutation of two items is one of six: the largest eigenvalue is 1 + |r|.
    @Test func permutationsOfThreeRows() throws {
        let analysis = try ParallelAnalysis(permuting: [[1, 2, 3], [1, 2, 3]], seed: 4, draws: 3000)
        #expect(abs(analysis.observed[0] - 2) < 1e-12)
        // r is 1, −1, or four times ½ in size.
        #expect(abs(analysis.means[0] - (1 + (2 + 4 * 0.5) / 6)) < 0.02)
        #expect(throws: UndefinedReason.constant) {
            try ParallelAnalysis(permuting: [[1, 2, 3], [2, 2, 2]], seed: 1, draws: 1)
        }
        #expect(throws: UndefinedReason.tooFewRows(rows: 2, required: 3)) {
            try ParallelAnalysis(permuting: [[1, 2], [2, 1]], seed: 1, draws: 1)
        }
    }

    /// Fewer rows than items: NumPy, 20,000 data sets of 5 × 8.
    @Test func parallelAnalysisOfMoreItemsThanRows() throws {
        var unrelated = SymmetricMatrix(order: 8)
        for item in 0..<8 { unrelated[item, item] = 1 }
        let analysis = try ParallelAnalysis(unrelated, rows: 5, seed: 1, draws: 300)
        #expect(abs(analysis.means[0] - 3.7143) < 0.12)
        #expect(abs(analysis.means[3] - 0.5923) < 0.06)
        #expect(abs(analysis.means[4]) < 1e-12)
        #expect(analysis.suggestedFactors == 0)
    }

    @Test func parallelAnalysisThatCannotBeHad() {
        #expect(throws: UndefinedReason.tooFewRows(rows: 2, required: 3)) {
            try ParallelAnalysis(MentalAbility.covariances, rows: 2, seed: 1)
        }
        #expect(throws: UndefinedReason.tooFewItems(items: 1, required: 2)) {
            try ParallelAnalysis(lowerTriangle([[1]]), rows: 20, seed: 1)
        }
        #expect(throws: UndefinedReason.self) {
            try ParallelAnalysis(moments(of: [[3, 3], [3, 3]], bounds: 1...5), seed: 1)
        }
    }
}
