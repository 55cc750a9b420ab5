import Psychometrics

/// Why a sign of careless answering is not looked at: nobody can show it, whatever they answer.
public enum UnseenSign: Sendable, Hashable {
    /// A run says nothing on a page of fewer questions.
    case pagesTooShort(longest: Int, required: Int)
    /// What is little depends on the items, and no limit holds for others than those it was found with.
    case noLimit
    /// A correlation over scales takes more of them with two items or more.
    case tooFewScales(scales: Int, required: Int)
    /// The sample answers too few pairs of items alike, or the opposite way, or they are of too few scales.
    case tooFewPairs(pairs: Int, scales: Int, required: Int, requiredScales: Int)
    /// The form asks nothing to see whether anybody reads.
    case noChecks
    /// Distances from the sample's centre cannot be had.
    case noDistances(UndefinedReason)
    /// Among so few rows none can lie so far out that its distance counts as unlikely.
    case distancesTooShort(rows: Int, items: Int)
    /// No row answers what the sign is looked for in.
    case tooFewAnswers
}

extension UnseenSign: CustomStringConvertible {
    public var description: String {
        switch self {
        case .pagesTooShort(let longest, let required):
            "the longest page has \(longest) question\(longest == 1 ? "" : "s"), at least \(required) needed"
        case .noLimit: "no limit holds for every form; the distribution is shown"
        case .tooFewScales(let scales, let required):
            "\(scales) scale\(scales == 1 ? "" : "s") of two items or more, at least \(required) needed"
        case .tooFewPairs(let pairs, let scales, let required, let requiredScales):
            "\(pairs) such pair\(pairs == 1 ? "" : "s") of items over \(scales) scale\(scales == 1 ? "" : "s"), at least \(required) over \(requiredScales) needed"
        case .noChecks: "the form has no attention check"
        case .noDistances(let reason): reason.description
        case .distancesTooShort(let rows, let items):
            "among \(rows) rows, no distance over \(items) items can be that unlikely"
        case .tooFewAnswers: "no row answers enough for it"
        }
    }
}
