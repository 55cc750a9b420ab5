import Psychometrics

/// How far a respondent's answers lie from the sample's, counted in its covariances (Mahalanobis 1936): a
/// pattern of answers that hardly anybody gives.
///
/// Needs a first pass for the moments and a second for the rows. Far from the centre lie those who answer
/// at random, and those with an extreme standing on the trait.
public struct MahalanobisDistance: Sendable, Equatable {
    /// One row's distance.
    public struct Distance: Sendable, Hashable {
        /// (x − μ)′C⁻¹(x − μ) over the items answered.
        public var squared: Double
        /// As many as items answered.
        public var degreesOfFreedom: Int

        /// The probability of such a distance when answers are normal.
        public var p: Double {
            ChiSquareDistribution.upperTail(squared, degreesOfFreedom: Double(degreesOfFreedom))
        }
    }

    private let items: [KeyedItem]
    private let means: [Double]
    private let covariances: SymmetricMatrix
    /// Of all items: most rows are complete.
    private let factor: CholeskyFactor

    /// - Parameters:
    ///   - items: those that the moments are of
    /// - Throws: when there are too few rows, or when items that vary determine each other
    public init(_ moments: ItemMoments, of items: [KeyedItem]) throws(UndefinedReason) {
        if moments.smallestPair < 2 {
            throw .tooFewRows(rows: moments.smallestPair, required: 2)
        }
        if moments.varying.isEmpty { throw .constant }
        // An item that does not vary sets nobody apart.
        self.items = moments.varying.map { items[$0] }
        means = moments.varying.map { moments.means[$0] }
        covariances = moments.covariances.restricted(to: moments.varying)
        guard let factor = CholeskyFactor(covariances) else { throw .notPositiveDefinite }
        self.factor = factor
    }

    /// How many items vary, so that distances are counted in them.
    public var itemCount: Int { items.count }

    /// The probability of the largest distance that a row can have from the centre of a sample which it is part
    /// of, over so many items. A distance is (n − 1)·(h − 1/n) with h the row's leverage, which is at most 1.
    ///
    /// - Parameters:
    ///   - rows: of the sample, itself included, at least one
    ///   - items: that the distance is over
    public static func smallestProbability(rows: Int, items: Int) -> Double {
        let n = Double(rows)
        return Distance(squared: (n - 1) * (n - 1) / n, degreesOfFreedom: items).p
    }

    /// The distance of a row, over the items that it answers; nil where it answers none.
    public func distance(of row: [AnswerCode]) -> Distance? {
        let answered = items.indices.filter { row[items[$0].column] != .missing }
        guard !answered.isEmpty else { return nil }
        let shifts = answered.map { Double(items[$0].keyed(row[items[$0].column])) - means[$0] }
        let isComplete = answered.count == items.count
        guard
            let factor = isComplete ? factor : CholeskyFactor(covariances.restricted(to: answered))
        else { return nil }
        let squared = zip(shifts, factor.solve(shifts)).reduce(0) { $0 + $1.0 * $1.1 }
        return Distance(squared: squared, degreesOfFreedom: answered.count)
    }
}
