@testable import PilotAnalysis
@testable import PilotStatistics
@testable import Psychometrics

extension SampleDocument {
    var dimensionality: DimensionalityAnalysis {
        var loadings = Matrix(rows: ids.count, columns: 2)
        var correlations = SymmetricMatrix(order: ids.count)
        var factors = SymmetricMatrix(order: 2)
        for row in ids.indices {
            loadings[row, row < 4 ? 0 : 1] = 0.7 - 0.03 * Double(row)
            loadings[row, row < 4 ? 1 : 0] = -0.05
            for column in 0...row {
                correlations[row, column] = row == column ? 1 : (row < 4) == (column < 4) ? 0.52 : -0.285
            }
        }
        (factors[0, 0], factors[1, 1], factors[1, 0]) = (1, 1, -0.41)
        return DimensionalityAnalysis(
            items: ids.map(name),
            scales: [
                .init(scale: name("positivity"), items: Self.positive.map(name)),
                .init(scale: name("negativity"), items: Self.negative.map(name)),
            ],
            correlations: .success(ItemCorrelations(items: ids.map(name), matrix: correlations)),
            parallel: .success(parallel(6)),
            permuted: .success(parallel(6)),
            polychoric: .success(
                PolychoricStructure(
                    rows: 214, correlations: correlations, smallestEigenvalue: -0.0214,
                    parallel: .success(parallel(6)), solution: .failure(.improperFactors))),
            solution: .success(
                FactorSolution(
                    loadings: loadings, factorCorrelations: factors,
                    uniquenesses: ids.map { _ in 0.505 })),
            findings: [.noFactor(item: name("ignores"), largest: 0.2)])
    }

    func parallel(_ order: Int) -> ParallelAnalysis {
        let places = (0..<order).map(Double.init)
        return ParallelAnalysis(
            seed: 1, draws: 500, rows: 228, observed: places.map { 2.65 / (1 + 2.4 * $0) },
            means: places.map { 1.16 - 0.1 * $0 }, percentiles: places.map { 1.24 - 0.1 * $0 })
    }
}
