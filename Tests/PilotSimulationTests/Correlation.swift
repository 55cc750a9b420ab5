import Psychometrics
import RealModule
import Testing

/// The correlation of the two normal variates behind pairs of yes-or-no answers that each cut at the
/// middle.
///
/// With a correlation r, a share c = 1/2 + arcsin(r)/π of the pairs agree (Sheppard 1899); so the
/// number of pairs that agree gives r and its standard error, without any doubt about the model.
struct LatentCorrelation {
    let estimate: Double
    private let pairs: Int

    init(_ first: [AnswerCode], _ second: [AnswerCode]) {
        pairs = first.count
        let agreeing = zip(first, second).count { $0 == $1 }
        estimate = -Double.cos(Double.pi * Double(agreeing) / Double(pairs))
    }

    /// Whether the estimate is within four standard errors of a correlation.
    func isNear(_ correlation: Double) -> Bool {
        let share = 0.5 + Double.asin(correlation) / Double.pi
        let slope = Double.pi * Double.sin(Double.pi * share)
        let error = slope * (share * (1 - share) / Double(pairs)).squareRoot()
        // A share of 0 or 1 has no error at all.
        return abs(estimate - correlation) <= 4 * error + 1e-9
    }
}

/// Whether a share seen in so many cases is within four standard errors of what it is drawn from.
func isShare(_ seen: Int, of cases: Int, near share: Double) -> Bool {
    let error = (share * (1 - share) / Double(cases)).squareRoot()
    return abs(Double(seen) / Double(cases) - share) <= 4 * error
}
