/// Why a statistic cannot be given.
public enum UndefinedReason: Error, Hashable {
    /// A respondent answered fewer of the scale's items than its missing-data rule asks for.
    case tooFewAnswers(answered: Int, required: Int)
    /// The respondent left out an item without which the scale has no score.
    case requiredItemMissing(String)
    /// A part without which a composite has no score has none itself.
    case partUndefined(String)
    /// Fewer of a composite's parts have a score than its missing-data rule asks for.
    case tooFewParts(scored: Int, required: Int)
    /// The score lies beyond the norm's table, which is not continued.
    case outsideNorms
    /// The scale has fewer items, or fewer that vary, than the statistic needs.
    case tooFewItems(items: Int, required: Int)
    /// Fewer rows than the statistic needs are left to analyse.
    case tooFewRows(rows: Int, required: Int)
    /// The item, or all items but this one, gave the same value in every row.
    case constant
    /// The items covary negatively on the whole, so that an interval would mean nothing.
    case negativeCovariance
    /// The item variances and covariances do not add up to a positive variance of the total.
    case noTotalVariance
    /// The correlations could not have come from one complete data set, or items determine each other.
    case notPositiveDefinite
    /// The model fits only with a negative error variance (a Heywood case).
    case improperSolution
    /// The fit did not settle within its steps.
    case notConverged
}

extension UndefinedReason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooFewAnswers(let answered, let required):
            "\(answered) answered, \(required) required"
        case .requiredItemMissing(let item): "the required item \(item) is not answered"
        case .partUndefined(let part): "\(part) has no score"
        case .tooFewParts(let scored, let required):
            "\(scored) part\(scored == 1 ? "" : "s") scored, \(required) required"
        case .outsideNorms: "beyond the norm's table"
        case .tooFewItems(let items, let required):
            "\(items) item\(items == 1 ? "" : "s"), at least \(required) needed"
        case .tooFewRows(let rows, let required):
            "\(rows) row\(rows == 1 ? "" : "s") to analyse, at least \(required) needed"
        case .constant: "no variance: every answer is the same"
        case .negativeCovariance: "the items covary negatively on average"
        case .noTotalVariance: "the total has no variance"
        case .notPositiveDefinite: "the correlation matrix is not positive definite"
        case .improperSolution: "the one-factor model needs a negative error variance"
        case .notConverged: "the one-factor model did not converge"
        }
    }
}
