import PilotAnalysis
import PilotStatistics
import Psychometrics

extension JSONTree {
    init(_ whole: DimensionalityAnalysis) {
        self = .object([
            "items": .texts(whole.items),
            "scales": .array(whole.scales) { scale in
                .object(["id": .text(scale.scale), "items": .texts(scale.items)])
            },
            "correlations": .result(whole.correlations) { JSONTree($0) },
            "parallel_analysis": .result(whole.parallel) { JSONTree($0) },
            "permutation_analysis": .result(whole.permuted) { JSONTree($0) },
            "polychoric": .result(whole.polychoric) { JSONTree($0) },
            "solution": .result(whole.solution) { JSONTree($0) },
            "findings": .texts(whole.findings.map(\.description)),
        ])
    }

    private init(_ structure: PolychoricStructure) {
        self = .object([
            "n": .whole(structure.rows), "smallest_eigenvalue": .number(structure.smallestEigenvalue),
            "positive_definite": .flag(structure.isPositiveDefinite),
            "parallel_analysis": .result(structure.parallel) { JSONTree($0) },
            "solution": .result(structure.solution) { JSONTree($0) },
        ])
    }

    /// Each item's correlations with those before it: the lower triangle, without the ones of the diagonal.
    init(_ correlations: ItemCorrelations) {
        let places = Array(correlations.items.indices)
        self = .object([
            "items": .texts(correlations.items),
            "r": .array(places) { row in .numbers((0..<row).map { correlations.matrix[row, $0] }) },
        ])
    }

    init(_ parallel: ParallelAnalysis) {
        self = .object([
            "factors": .whole(parallel.suggestedFactors), "draws": .whole(parallel.draws),
            "n": .whole(parallel.rows), "observed": .numbers(parallel.observed),
            "random_means": .numbers(parallel.means),
            "random_percentiles": .numbers(parallel.percentiles),
        ])
    }

    private init(_ solution: FactorSolution) {
        let factors = Array(0..<solution.factorCount)
        self = .object([
            "extraction": .text("minres"), "rotation": .text("oblimin"),
            "loadings": .array(Array(0..<solution.itemCount)) { item in
                .numbers(factors.map { solution.loadings[item, $0] })
            },
            "factor_correlations": .array(factors) { row in
                .numbers(factors.map { solution.factorCorrelations[row, $0] })
            },
            "uniquenesses": .numbers(solution.uniquenesses),
        ])
    }
}
