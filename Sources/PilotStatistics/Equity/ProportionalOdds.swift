import Psychometrics
import RealModule

/// Ordinal logistic regression: logit P(Y ≤ j) = αⱼ − x′β (the proportional-odds model; McCullagh 1980).
struct ProportionalOdds {
    /// Rows that share their predictors and their answer.
    struct Cell {
        var predictors: [Double]
        /// From 0; every category below the model's number occurs in some cell.
        var category: Int
        var count: Double
    }

    /// α₁ < α₂ < …, then β.
    private(set) var parameters: [Double]
    private(set) var logLikelihood: Double
    let categories: Int

    /// β.
    var slopes: [Double] { Array(parameters[(categories - 1)...]) }

    /// Fits by maximum likelihood: Newton's method from the categories' margins, halving steps that do not
    /// improve. The likelihood is concave in this parameterisation (Pratt 1981), so that steps which do not
    /// settle are on their way to infinity.
    ///
    /// - Throws: `notPositiveDefinite` when predictors determine each other, `separated` when there is no
    ///   finite solution
    static func fit(_ cells: [Cell], categories: Int) throws(UndefinedReason) -> ProportionalOdds {
        var model = start(cells, categories)
        for round in 0..<100 {
            let slope = model.derivatives(cells)
            guard let factor = CholeskyFactor(slope.information) else {
                throw round == 0 ? .notPositiveDefinite : .separated
            }
            let step = factor.solve(slope.score)
            // The next step would be of the order of this one's square.
            if Self.isSmall(step, model.parameters) { return model.moved(by: step, cells) ?? model }
            guard let next = model.improved(by: step, cells) else { throw .notConverged }
            model = next
        }
        throw .separated
    }

    private static func start(_ cells: [Cell], _ categories: Int) -> ProportionalOdds {
        var counts = [Double](repeating: 0, count: categories)
        for cell in cells { counts[cell.category] += cell.count }
        let total = counts.reduce(0, +)
        var below = 0.0
        let thresholds = counts.dropLast().map { count in
            below += count
            return Double.log(below / (total - below))
        }
        let slopes = [Double](repeating: 0, count: cells.first?.predictors.count ?? 0)
        return ProportionalOdds(
            parameters: thresholds + slopes,
            logLikelihood: counts.reduce(0) { $0 + $1 * Double.log($1 / total) }, categories: categories)
    }

    private static func isSmall(_ step: [Double], _ parameters: [Double]) -> Bool {
        (step.map(abs).max() ?? 0) < 1e-8 * (1 + (parameters.map(abs).max() ?? 0))
    }

    /// The model moved by the longest share of a step that does not lower the likelihood; nil when none
    /// does.
    private func improved(by step: [Double], _ cells: [Cell]) -> ProportionalOdds? {
        var share = 1.0
        while share > 1e-8 {
            if let next = moved(by: step.map { share * $0 }, cells), next.logLikelihood >= logLikelihood {
                return next
            }
            share /= 2
        }
        return nil
    }

    /// Nil where the thresholds would be out of order.
    private func moved(by step: [Double], _ cells: [Cell]) -> ProportionalOdds? {
        let parameters = zip(parameters, step).map { $0 + $1 }
        return logLikelihood(parameters, cells).map {
            ProportionalOdds(parameters: parameters, logLikelihood: $0, categories: categories)
        }
    }
}

extension ProportionalOdds {
    private static func logistic(_ value: Double) -> Double { 1 / (1 + Double.exp(-value)) }

    /// Nil where the thresholds are out of order.
    private func logLikelihood(_ parameters: [Double], _ cells: [Cell]) -> Double? {
        var sum = 0.0
        for cell in cells {
            let bounds = bounds(of: cell, parameters)
            let probability = bounds.upper - bounds.lower
            guard probability > 0 else { return nil }
            sum += cell.count * Double.log(probability)
        }
        return sum
    }

    /// P(Y ≤ j) and P(Y < j) for the cell's category j.
    private func bounds(of cell: Cell, _ parameters: [Double]) -> (upper: Double, lower: Double) {
        let predicted = cell.predictors.indices.reduce(0) {
            $0 + cell.predictors[$1] * parameters[categories - 1 + $1]
        }
        let isLast = cell.category == categories - 1
        return (
            isLast ? 1 : Self.logistic(parameters[cell.category] - predicted),
            cell.category == 0 ? 0 : Self.logistic(parameters[cell.category - 1] - predicted)
        )
    }

    /// The score, and the observed information: the negative of the second derivatives.
    private func derivatives(_ cells: [Cell]) -> (score: [Double], information: SymmetricMatrix) {
        var score = [Double](repeating: 0, count: parameters.count)
        var information = SymmetricMatrix(order: parameters.count)
        for cell in cells {
            let bounds = bounds(of: cell, parameters)
            let probability = bounds.upper - bounds.lower
            let (upper, lower) = (gradient(of: cell, at: 0), gradient(of: cell, at: -1))
            let upperSlope = bounds.upper * (1 - bounds.upper) / probability
            let lowerSlope = bounds.lower * (1 - bounds.lower) / probability
            let upperBend = upperSlope * (1 - 2 * bounds.upper)
            let lowerBend = lowerSlope * (1 - 2 * bounds.lower)
            let slope = parameters.indices.map { upperSlope * upper[$0] - lowerSlope * lower[$0] }
            for row in parameters.indices {
                score[row] += cell.count * slope[row]
                for column in 0...row {
                    information[row, column] +=
                        cell.count
                        * (slope[row] * slope[column] - upperBend * upper[row] * upper[column]
                            + lowerBend * lower[row] * lower[column])
                }
            }
        }
        return (score, information)
    }

    /// The derivative of αⱼ − x′β by the parameters, for the threshold above (0) or below (−1) the cell's
    /// category.
    private func gradient(of cell: Cell, at shift: Int) -> [Double] {
        var result = [Double](repeating: 0, count: categories - 1) + cell.predictors.map { -$0 }
        let threshold = cell.category + shift
        if threshold >= 0, threshold < categories - 1 { result[threshold] = 1 }
        return result
    }
}
