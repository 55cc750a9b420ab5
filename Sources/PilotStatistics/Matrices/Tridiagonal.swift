import Psychometrics
import RealModule

/// A tridiagonal matrix with the same eigenvalues as a symmetric one.
struct Tridiagonal {
    var diagonal: [Double]
    /// The entries beside the diagonal, with a last one that is always zero.
    var beside: [Double]
    /// The basis of the reduction, one vector after another; eigenvectors in the end.
    private var vectors: [Double]

    init(_ matrix: SymmetricMatrix, wantsVectors: Bool) {
        let order = matrix.order
        var rest = matrix
        var reflections: [[Double]] = []
        beside = [Double](repeating: 0, count: order)
        // From the last row on, so that what is left is the start of the matrix.
        for row in (2..<max(order, 2)).reversed() {
            let (reflection, entry) = Self.reflection(of: (0..<row).map { rest[row, $0] })
            beside[row - 1] = entry
            guard !reflection.isEmpty else { continue }
            reflections.append(reflection)
            // (1 − 2uu′)·A·(1 − 2uu′) = A − uv′ − vu′, with v = 2(Au − u′Au·u).
            let image = rest.times(reflection)
            let share = zip(reflection, image).reduce(0) { $0 + $1.0 * $1.1 }
            rest.subtractProducts(reflection, zip(image, reflection).map { 2 * ($0 - share * $1) })
        }
        if order > 1 { beside[0] = rest[1, 0] }
        diagonal = (0..<order).map { rest[$0, $0] }
        vectors = wantsVectors ? Self.basis(order, reflections) : []
    }

    func vector(_ place: Int) -> [Double] {
        Array(vectors[place * diagonal.count..<(place + 1) * diagonal.count])
    }

    /// The unit vector u for which (1 − 2uu′) leaves only the last entry of a line, and that entry; an
    /// empty vector where there is nothing to remove.
    private static func reflection(of line: [Double]) -> (vector: [Double], entry: Double) {
        var vector = line
        let last = line.count - 1
        let others = line.dropLast().reduce(0) { $0 + $1 * $1 }
        guard others > 0 else { return ([], line[last]) }
        let length = (line[last] * line[last] + others).squareRoot()
        let entry = line[last] > 0 ? -length : length
        vector[last] -= entry
        let norm = (vector[last] * vector[last] + others).squareRoot()
        return (vector.map { $0 / norm }, entry)
    }

    /// The columns of the product of all reflections, one after another.
    private static func basis(_ order: Int, _ reflections: [[Double]]) -> [Double] {
        (0..<order).flatMap { place in
            var vector = [Double](repeating: 0, count: order)
            vector[place] = 1
            for unit in reflections.reversed() {
                let share = zip(unit, vector).reduce(0) { $0 + $1.0 * $1.1 }
                if share != 0 { vector.add(unit[...], times: -2 * share, at: 0) }
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
        let order = diagonal.count
        vectors.withUnsafeMutableBufferPointer { vectors in
            let pair = UnsafeMutableBufferPointer(
                rebasing: vectors[place * order..<(place + 2) * order])
            for row in 0..<order {
                let (lower, upper) = (pair[row], pair[order + row])
                pair[order + row] = sine * lower + cosine * upper
                pair[row] = cosine * lower - sine * upper
            }
        }
    }
}
