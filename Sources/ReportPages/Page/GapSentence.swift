import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// Two groups that are compared, as they are called.
struct GroupNames: Sendable {
    var focal: String
    var reference: String
}

/// The gap between two groups among those who share a cluster, in words.
enum GapSentence {
    /// The reason for which none of several gaps can be had; nil where one of them can, or reasons differ.
    static func commonReason(_ gaps: [AdjustedGap]) -> String? {
        let reasons = Set(gaps.map { $0.difference.reason?.description })
        return reasons.count == 1 ? reasons.first.flatMap { $0 } : nil
    }

    static func of(_ gap: AdjustedGap, _ groups: GroupNames, scale: String) -> Prose {
        let basis =
            "\(Words.count(gap.informativeClusters, "cluster")) with both groups, \(Words.count(gap.informativeRows, "row"))"
        guard let difference = gap.difference.value else {
            return
                "The gap in \(.code(scale)) between \(groups.focal) and \(groups.reference) within clusters cannot be had: \(own: gap.difference.reason.map(\.description) ?? "")."
        }
        let interval: String =
            if let lower = gap.lower.value, let upper = gap.upper.value {
                ", 95% interval [\(DisplayedNumber.decimals(lower, 2)), \(DisplayedNumber.decimals(upper, 2))]"
            } else {
                ""
            }
        let standardized = gap.standardized.value.map { ", \(DisplayedNumber.decimals($0, 2)) standard deviations" } ?? ""
        return
            "Within clusters, the score on \(.code(scale)) of \(groups.focal) is \(own: DisplayedNumber.decimals(abs(difference), 2)) points \(own: difference < 0 ? "lower" : "higher") than that of \(groups.reference): difference \(own: DisplayedNumber.decimals(difference, 2))\(own: interval)\(own: standardized) (\(own: basis))."
    }
}
