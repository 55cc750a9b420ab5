import Psychometrics
import RealModule

/// The eigenvalues and eigenvectors of a symmetric matrix.
///
/// By Householder's reduction to a tridiagonal matrix (Golub & Van Loan 2013, alg. 8.3.1), and QL with
/// implicit shifts on that (Dubrulle 1970; EISPACK's imtql2).
struct SymmetricEigen {
    /// From the largest on.
    var values: [Double]
    /// An eigenvector of length one for each value, in the same order; empty where they were not asked
    /// for.
    var vectors: [[Double]]

    /// Nil where QL does not settle, which no finite matrix is known to bring about.
    init?(_ matrix: SymmetricMatrix, wantsVectors: Bool = true) {
        let order = matrix.order
        var reduction = Tridiagonal(matrix, wantsVectors: wantsVectors)
        guard reduction.diagonalize() else { return nil }
        let diagonal = reduction.diagonal
        let places = (0..<order).sorted { diagonal[$0] > diagonal[$1] }
        values = places.map { diagonal[$0] }
        vectors = wantsVectors ? places.map { reduction.vectors[$0] } : []
    }
}

/// A tridiagonal matrix with the same eigenvalues as a symmetric one.
private struct Tridiagonal {
    var diagonal: [Double]
    /// The entries beside the diagonal, with a last one that is always zero.
    var beside: [Double]
    /// The basis of the reduction, a vector after another; of eigenvectors in the end.
    var vectors: [[Double]]

    init(_ matrix: SymmetricMatrix, wantsVectors: Bool) {
        let order = matrix.order
        var rest = (0..<order).map { row in (0..<order).map { matrix[row, $0] } }
        var reflections: [[Double]] = []
        beside = [Double](repeating: 0, count: order)
        for column in 0..<max(order - 2, 0) {
            let (reflection, entry) = Self.reflection(of: rest[column], after: column)
            beside[column] = entry
            reflections.append(reflection)
            if !reflection.isEmpty { Self.apply(reflection, to: &rest, after: column) }
        }
        if order > 1 { beside[order - 2] = rest[order - 2][order - 1] }
        diagonal = (0..<order).map { rest[$0][$0] }
        vectors = wantsVectors ? Self.basis(order, reflections) : []
    }

    /// The unit vector u for which (1 − 2uu′) leaves only the first entry of the line behind a place,
    /// and that entry; an empty vector where there is nothing to remove.
    private static func reflection(
        of line: [Double], after place: Int
    ) -> (vector: [Double], entry: Double) {
        var vector = Array(line[(place + 1)...])
        let tail = vector.dropFirst().reduce(0) { $0 + $1 * $1 }
        guard tail > 0 else { return ([], vector[0]) }
        let length = (vector[0] * vector[0] + tail).squareRoot()
        let entry = vector[0] > 0 ? -length : length
        vector[0] -= entry
        let norm = (vector[0] * vector[0] + tail).squareRoot()
        return (vector.map { $0 / norm }, entry)
    }

    /// (1 − 2uu′)·A·(1 − 2uu′) on the part of A below and right of a place.
    private static func apply(_ unit: [Double], to matrix: inout [[Double]], after place: Int) {
        let start = place + 1
        let image = unit.indices.map { row in
            let line = matrix[start + row]
            return unit.indices.reduce(0) { $0 + line[start + $1] * unit[$1] }
        }
        let share = zip(unit, image).reduce(0) { $0 + $1.0 * $1.1 }
        let change = zip(image, unit).map { 2 * ($0 - share * $1) }
        for row in unit.indices {
            for column in unit.indices {
                matrix[start + row][start + column] -=
                    unit[row] * change[column] + change[row] * unit[column]
            }
        }
    }

    /// The columns of the product of all reflections.
    private static func basis(_ order: Int, _ reflections: [[Double]]) -> [[Double]] {
        (0..<order).map { place in
            var vector = [Double](repeating: 0, count: order)
            vector[place] = 1
            for (index, unit) in reflections.enumerated().reversed() where !unit.isEmpty {
                let start = index + 1
                let share = 2 * unit.indices.reduce(0) { $0 + unit[$1] * vector[start + $1] }
                for row in unit.indices { vector[start + row] -= share * unit[row] }
            }
            return vector
        }
    }

    /// Turns the matrix until nothing stands beside its diagonal; false where that fails.
    mutating func diagonalize() -> Bool {
        for first in diagonal.indices {
            var rounds = 0
            while let last = blockEnd(from: first), last > first {
                rounds += 1
                guard rounds <= 60 else { return false }
                turn(first, last)
            }
        }
        return true
    }

    /// The end of the block that starts at a place: the next one after which the neighbour is zero.
    private func blockEnd(from first: Int) -> Int? {
        (first..<diagonal.count).first { place in
            guard place + 1 < diagonal.count else { return true }
            let size = abs(diagonal[place]) + abs(diagonal[place + 1])
            return abs(beside[place]) <= size * 0x1p-53 || abs(beside[place]) < 1e-300
        }
    }

    /// One sweep of implicit QL from the end of a block to its start.
    private mutating func turn(_ first: Int, _ last: Int) {
        let slope = (diagonal[first + 1] - diagonal[first]) / (2 * beside[first])
        let root = Double.hypot(slope, 1)
        var bulge =
            diagonal[last] - diagonal[first]
            + beside[first] / (slope + (slope < 0 ? -root : root))
        var (sine, cosine, shift) = (1.0, 1.0, 0.0)
        for place in (first..<last).reversed() {
            let side = sine * beside[place]
            let straight = cosine * beside[place]
            let length = Double.hypot(side, bulge)
            beside[place + 1] = length
            guard length > 0 else {
                diagonal[place + 1] -= shift
                beside[last] = 0
                return
            }
            sine = side / length
            cosine = bulge / length
            let level = diagonal[place + 1] - shift
            let rise = (diagonal[place] - level) * sine + 2 * cosine * straight
            shift = sine * rise
            diagonal[place + 1] = level + shift
            bulge = cosine * rise - straight
            rotate(place, sine, cosine)
        }
        diagonal[first] -= shift
        beside[first] = bulge
        beside[last] = 0
    }

    private mutating func rotate(_ place: Int, _ sine: Double, _ cosine: Double) {
        guard !vectors.isEmpty else { return }
        for row in vectors.indices {
            let (lower, upper) = (vectors[place][row], vectors[place + 1][row])
            vectors[place + 1][row] = sine * lower + cosine * upper
            vectors[place][row] = cosine * lower - sine * upper
        }
    }
}
