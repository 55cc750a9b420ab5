import Psychometrics

/// What one pass over scores leaves of several occasions or raters: how often they agree is computed
/// from it.
///
/// Scores are fractions, so that parts merge to the whole but for the last digits (Chan, Golub & LeVeque
/// 1983). Rows without a score on every occasion are counted and left out.
public struct OccasionSummary: Sendable, Equatable {
    /// The number of occasions.
    public let occasions: Int
    /// All rows seen.
    public private(set) var rows = 0
    /// Rows with a score on every occasion.
    public private(set) var completeRows = 0
    private var means: [Double]
    /// Sums of products of deviations from the means.
    private var scatter: SymmetricMatrix

    public init(occasions: Int) {
        self.occasions = occasions
        means = [Double](repeating: 0, count: occasions)
        scatter = SymmetricMatrix(order: occasions)
    }

    /// Adds the scores of one person or thing; nil where there is none.
    public mutating func add(_ scores: [Double?]) {
        precondition(scores.count == occasions, "A row has a score or nil for each occasion.")
        rows += 1
        let complete = scores.compactMap { $0 }
        guard complete.count == occasions else { return }
        combine(count: 1, complete, SymmetricMatrix(order: occasions))
    }

    /// Adds another part of the data.
    public mutating func merge(_ other: OccasionSummary) {
        precondition(occasions == other.occasions, "Only summaries of the same occasions merge.")
        rows += other.rows
        if other.completeRows > 0 { combine(count: other.completeRows, other.means, other.scatter) }
    }

    private mutating func combine(count: Int, _ others: [Double], _ added: SymmetricMatrix) {
        let whole = Double(completeRows + count)
        let share = Double(completeRows) * Double(count) / whole
        let gaps = zip(others, means).map { $0 - $1 }
        for row in 0..<occasions {
            for column in 0...row {
                scatter[row, column] += added[row, column] + share * gaps[row] * gaps[column]
            }
            means[row] += gaps[row] * Double(count) / whole
        }
        completeRows += count
    }
}

extension OccasionSummary {
    /// Of the scores on the occasions; test–retest reliability is their `agreement`.
    public var intraclassCorrelations: IntraclassCorrelations { IntraclassCorrelations(agreementMoments) }

    var agreementMoments: AgreementMoments {
        var covariances = scatter
        for row in 0..<occasions where completeRows > 1 {
            for column in 0...row { covariances[row, column] /= Double(completeRows - 1) }
        }
        return AgreementMoments(rows: completeRows, means: means, covariances: covariances)
    }
}
