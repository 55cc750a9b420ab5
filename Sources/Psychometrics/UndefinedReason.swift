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
    /// One of the two did not fill in this form.
    case partnerMissing(form: String)
    /// One of the two filled in this form, and has no score for it.
    case partnerUndefined(form: String)
    /// Fewer of the items were answered by both than the missing-data rule asks for.
    case tooFewSharedAnswers(answered: Int, required: Int)
    /// There is no row of this wave.
    case waveMissing(String)
    /// There are several rows of this wave, and nothing says which of them counts.
    case waveRepeated(String)
    /// There is a row of this wave, without a score.
    case waveUndefined(String)
    /// None of a unit's rows has a score.
    case noScores(rows: Int)
    /// The rows do not say which unit they belong to.
    case unitMissing
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
        case .partnerMissing(let form): "there is no row of the form \(form)"
        case .partnerUndefined(let form): "the form \(form) has no score"
        case .tooFewSharedAnswers(let answered, let required):
            "\(answered) answered by both, \(required) required"
        case .waveMissing(let wave): "there is no row of the wave \(wave)"
        case .waveRepeated(let wave): "there are several rows of the wave \(wave)"
        case .waveUndefined(let wave): "the wave \(wave) has no score"
        case .noScores(let rows): "none of \(rows) row\(rows == 1 ? "" : "s") has a score"
        case .unitMissing: "the rows name no unit"
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
