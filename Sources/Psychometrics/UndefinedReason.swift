/// Why a statistic cannot be given.
public enum UndefinedReason: Sendable, Hashable {
    /// A respondent answered fewer of the scale's items than its missing-data rule asks for.
    case tooFewAnswers(answered: Int, required: Int)
    /// The scale has fewer items than the statistic needs.
    case tooFewItems(items: Int, required: Int)
    /// Fewer rows than the statistic needs are left to analyse.
    case tooFewRows(rows: Int, required: Int)
    /// The item, or all items but this one, gave the same value in every row.
    case constant
}

extension UndefinedReason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooFewAnswers(let answered, let required):
            "\(answered) answered, \(required) required"
        case .tooFewItems(let items, let required):
            "\(items) item\(items == 1 ? "" : "s"), at least \(required) needed"
        case .tooFewRows(let rows, let required):
            "\(rows) row\(rows == 1 ? "" : "s") to analyse, at least \(required) needed"
        case .constant:
            "no variance: every answer is the same"
        }
    }
}
