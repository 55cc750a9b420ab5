import PilotAnalysis
import Psychometrics
import Reporting

/// What a score looks like and how exact it is, in sentences.
enum ScoreSentence {
    static func of(_ scores: ScoreAnalysis, scale: String) -> Prose {
        let range =
            "\(DisplayedNumber.decimals(scores.lowest, places(scores.lowest))) to \(DisplayedNumber.decimals(scores.highest, places(scores.highest)))"
        return
            "\(own: Words.count(scores.scored, "row")) with a score of \(.code(scale)), on a range of \(own: range)"
            + spread(scores) + precision(scores)
    }

    private static func spread(_ scores: ScoreAnalysis) -> Prose {
        guard let mean = scores.mean.value else { return "." }
        let deviation = Words.orReason(scores.standardDeviation) { DisplayedNumber.decimals($0, 2) }
        return
            ": mean \(own: DisplayedNumber.decimals(mean, 2)), SD \(own: deviation); \(own: share(scores.floor)) at the lowest bound and \(own: share(scores.ceiling)) at the highest."
    }

    /// "12%", or "a share (withheld, fewer than 10 rows)".
    private static func share(_ share: Estimate) -> String {
        share.reason.map { "a share (\($0))" } ?? Words.percent(share)
    }

    private static func precision(_ scores: ScoreAnalysis) -> Prose {
        switch (scores.precision.standardError, scores.precision.minimalDetectableChange) {
        case (.value(let error), .value(let change)):
            " The standard error of measurement is \(own: DisplayedNumber.decimals(error, 2)) points, and the minimal detectable change \(own: DisplayedNumber.decimals(change, 2)) points: a smaller change of one person may, at 95%, be error alone."
        case (.undefined(let reason), _), (_, .undefined(let reason)):
            " The standard error of measurement cannot be had: \(own: reason.description)."
        }
    }

    private static func places(_ bound: Double) -> Int { bound == bound.rounded() ? 0 : 2 }
}
