import Psychometrics

/// Direct oblimin rotation with γ = 0 (Jennrich & Sampson 1966): factors may correlate, and each item
/// loads on as few of them as can be. The criterion is ¼ΣΣΣ λᵢₚ²λᵢ_q² over pairs of factors p ≠ q.
///
/// By gradient projection (Jennrich 2002; Bernaards & Jennrich 2005), from the unrotated position and
/// from random ones that a seed fixes, since the criterion may have several minima; the lowest one
/// found counts. Loadings are not normalised by item.
enum Oblimin {
    static let starts = 10

    /// - Parameter solution: uncorrelated factors
    /// - Throws: `factorsNotConverged` where no start settles
    static func rotate(
        _ solution: FactorSolution, seed: UInt64
    ) throws(UndefinedReason) -> FactorSolution {
        guard solution.factorCount > 1 else { return solution }
        var best: Position?
        for start in 0..<starts {
            let turn =
                start == 0
                ? Matrix.identity(solution.factorCount)
                : randomTurn(solution.factorCount, seed: seed, draw: start)
            guard let end = descend(solution.loadings, from: turn) else { continue }
            // A start counts only if it is lower by more than rounding: the first one wins ties.
            if let found = best, end.criterion > found.criterion - 1e-9 { continue }
            best = end
        }
        guard let best else { throw .factorsNotConverged }
        var result = solution
        result.loadings = best.loadings
        let correlations = best.turn.transposed * best.turn
        for row in 0..<solution.factorCount {
            for column in 0..<row {
                result.factorCorrelations[row, column] = correlations[row, column]
            }
        }
        return result.arranged
    }

    private static func descend(_ loadings: Matrix, from turn: Matrix) -> Position? {
        guard var position = Position(loadings, turn) else { return nil }
        var reach = 1.0
        for _ in 0..<10_000 {
            let slope = position.slope
            let steepness = slope.sumOfSquares
            if steepness.squareRoot() < 1e-8 { return position }
            reach *= 2
            var next: Position?
            while next == nil, reach > 1e-12 {
                if let trial = Position(loadings, position.moved(by: slope, reach)),
                    position.criterion - trial.criterion > 0.5 * steepness * reach
                {
                    next = trial
                } else {
                    reach /= 2
                }
            }
            // Near the minimum a gain drowns in rounding before the slope is quite zero.
            guard let next else { return steepness.squareRoot() < 1e-5 ? position : nil }
            position = next
        }
        return nil
    }

    /// A random set of orthogonal axes, by Gram and Schmidt's method.
    private static func randomTurn(_ order: Int, seed: UInt64, draw: Int) -> Matrix {
        var stream = SeededStream(seed: seed, draw: draw)
        var turn = Matrix(rows: order, columns: order)
        for column in 0..<order {
            for row in 0..<order { turn[row, column] = stream.normal() }
            for _ in 0..<2 {
                for earlier in 0..<column {
                    let share = (0..<order).reduce(0) { $0 + turn[$1, column] * turn[$1, earlier] }
                    for row in 0..<order { turn[row, column] -= share * turn[row, earlier] }
                }
                turn.scaleColumn(column)
            }
        }
        return turn
    }
}

/// The axes T of the rotation (columns of length one), and the loadings A·(T⁻¹)′ on them.
private struct Position {
    var turn: Matrix
    var inverse: Matrix
    var loadings: Matrix
    var criterion: Double

    init?(_ unrotated: Matrix, _ turn: Matrix) {
        guard let inverse = turn.inverse else { return nil }
        self.turn = turn
        self.inverse = inverse
        loadings = unrotated * inverse.transposed
        let found = loadings
        criterion =
            (0..<found.rows).reduce(0) { sum, item in
                let squares = (0..<found.columns).map { found[item, $0] * found[item, $0] }
                let whole = squares.reduce(0, +)
                return sum + squares.reduce(0) { $0 + $1 * (whole - $1) }
            } / 4
    }

    /// The gradient by T, less what would only lengthen the axes.
    var slope: Matrix {
        let byLoadings = Matrix(rows: loadings.rows, columns: loadings.columns) { item, factor in
            let others = (0..<loadings.columns).reduce(0) {
                $1 == factor ? $0 : $0 + loadings[item, $1] * loadings[item, $1]
            }
            return loadings[item, factor] * others
        }
        let gradient = (loadings.transposed * byLoadings * inverse).transposed
        let lengths = (0..<turn.columns).map { column in
            (0..<turn.rows).reduce(0) { $0 - turn[$1, column] * gradient[$1, column] }
        }
        return Matrix(rows: turn.rows, columns: turn.columns) {
            -gradient[$0, $1] - turn[$0, $1] * lengths[$1]
        }
    }

    func moved(by slope: Matrix, _ reach: Double) -> Matrix {
        var moved = Matrix(rows: turn.rows, columns: turn.columns) {
            turn[$0, $1] - reach * slope[$0, $1]
        }
        for column in 0..<turn.columns { moved.scaleColumn(column) }
        return moved
    }
}

extension Matrix {
    fileprivate var sumOfSquares: Double {
        (0..<rows).reduce(0) { sum, row in
            (0..<columns).reduce(sum) { $0 + self[row, $1] * self[row, $1] }
        }
    }

    /// Gives a column the length one.
    fileprivate mutating func scaleColumn(_ column: Int) {
        let length = (0..<rows).reduce(0) { $0 + self[$1, column] * self[$1, column] }.squareRoot()
        guard length > 0 else { return }
        for row in 0..<rows { self[row, column] /= length }
    }
}
