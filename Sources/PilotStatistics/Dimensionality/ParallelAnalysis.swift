import Psychometrics

/// How many factors stand out from chance: those whose eigenvalues exceed the ones of random data of
/// the same size (Horn 1965), taken at the 95th percentile (Glorfeld 1995).
///
/// Random are normal data, or the data themselves with each item's answers shuffled.
public struct ParallelAnalysis: Sendable, Hashable {
    public var seed: UInt64
    /// The number of random data sets.
    public var draws: Int
    /// The rows of each.
    public var rows: Int
    /// The eigenvalues of the items' correlations, from the largest on.
    public var observed: [Double]
    /// The mean of each eigenvalue over the random data sets.
    public var means: [Double]
    /// The 95th percentile of each.
    public var percentiles: [Double]

    /// The eigenvalues from the first on that exceed their percentile.
    public var suggestedFactors: Int {
        zip(observed, percentiles).prefix { $0 > $1 }.count
    }
}

extension ParallelAnalysis {
    /// Against normal, uncorrelated data of the same rows and items. A draw depends on the seed and its
    /// number alone.
    ///
    /// - Parameters:
    ///   - correlations: of the items, with ones on the diagonal
    ///   - rows: the rows behind them, at least two
    ///   - seed: of the random data
    ///   - draws: at least one
    ///   - sharing: does the draws
    /// - Throws: the reason for there being no analysis
    public init(
        _ correlations: SymmetricMatrix, rows: Int, seed: UInt64, draws: Int = 500,
        sharing: any WorkSharing = PartAfterPart()
    ) throws(UndefinedReason) {
        guard correlations.order >= 2 else {
            throw .tooFewItems(items: correlations.order, required: 2)
        }
        guard rows >= 3 else { throw .tooFewRows(rows: rows, required: 3) }
        guard draws >= 1 else { throw .outsideRange("at least one draw is needed") }
        let items = correlations.order
        let random = sharing.draws(draws) { draw in
            var stream = SeededStream(seed: seed, draw: draw)
            return Self.spectrum(Self.chance(items, rows, &stream))
        }
        try self.init(correlations, beside: random, rows: rows, seed: seed)
    }

    /// - Parameters:
    ///   - correlations: of the data
    ///   - random: the eigenvalues of each random data set
    /// - Throws: the reason why eigenvalues cannot be had
    init(
        _ correlations: SymmetricMatrix, beside random: [Result<[Double], UndefinedReason>], rows: Int,
        seed: UInt64
    ) throws(UndefinedReason) {
        var spectra: [[Double]] = []
        for spectrum in random { spectra.append(try spectrum.get()) }
        self.init(
            observed: try Self.spectrum(correlations).get(), random: spectra, rows: rows, seed: seed)
    }

    /// - Parameters:
    ///   - observed: the eigenvalues of the data
    ///   - random: those of each random data set
    init(observed: [Double], random: [[Double]], rows: Int, seed: UInt64) {
        self.seed = seed
        self.rows = rows
        self.observed = observed
        draws = random.count
        means = observed.indices.map { place in
            random.reduce(0) { $0 + $1[place] } / Double(random.count)
        }
        percentiles = observed.indices.map { place in
            Self.percentile(random.map { $0[place] }.sorted())
        }
    }

    /// Of a scale's keyed items; those that do not vary are left out. The rows are the fewest behind any
    /// correlation.
    ///
    /// - Parameters:
    ///   - moments: of the keyed items
    ///   - seed: of the random data
    ///   - draws: at least one
    ///   - sharing: does the draws
    /// - Throws: the reason for there being no analysis
    public init(
        _ moments: ItemMoments, seed: UInt64, draws: Int = 500,
        sharing: any WorkSharing = PartAfterPart()
    ) throws(UndefinedReason) {
        if let reason = moments.averageInterItemCorrelation.reason { throw reason }
        guard let correlations = moments.correlations else { throw .constant }
        try self.init(
            correlations, rows: moments.smallestPair, seed: seed, draws: draws, sharing: sharing)
    }

    /// The eigenvalues, from the largest on.
    static func spectrum(_ matrix: SymmetricMatrix) -> Result<[Double], UndefinedReason> {
        guard let eigen = SymmetricEigen(matrix, wantsVectors: false) else {
            return .failure(.factorsNotConverged)
        }
        return .success(eigen.values)
    }

    private static func percentile(_ sorted: [Double]) -> Double {
        let place = 0.95 * Double(sorted.count - 1)
        let index = Int(place)
        let next = min(index + 1, sorted.count - 1)
        return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
    }

    /// The correlations of one random data set.
    ///
    /// Not the data but their scatter is drawn, which is LL′ with normal variates below the diagonal of
    /// L and roots of χ² variates on it (Bartlett 1933): the same distribution, at a cost that does not
    /// depend on the rows. The factor's columns end where the rows' degrees of freedom do.
    private static func chance(
        _ items: Int, _ rows: Int, _ stream: inout SeededStream
    ) -> SymmetricMatrix {
        let freedom = rows - 1
        let factor = (0..<items).map { row in
            (0..<min(row + 1, freedom)).map { column in
                column == row
                    ? stream.chiSquare(degreesOfFreedom: freedom - row).squareRoot()
                    : stream.normal()
            }
        }
        let units = factor.map { line in
            let length = line.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return line.map { $0 / length }
        }
        var matrix = SymmetricMatrix(order: items)
        for row in 0..<items {
            for column in 0...row {
                matrix[row, column] = zip(units[row], units[column]).reduce(0) { $0 + $1.0 * $1.1 }
            }
        }
        return matrix
    }
}
