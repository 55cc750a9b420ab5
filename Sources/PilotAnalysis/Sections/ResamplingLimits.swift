import PilotStatistics
import Psychometrics

/// What of the groups of a column is not resampled, because it would keep a reader waiting.
struct ResamplingLimits: Sendable {
    /// Why nothing is resampled; nil where it can be.
    var obstacle: UndefinedReason?
    /// Why omega total has no interval, which takes a fit for each row or cluster; nil where it has.
    var unfitted: UndefinedReason?

    /// A fit takes about as many steps as the cube of the items, and this many are done within seconds.
    private static let affordable = 4e8

    /// - Parameters:
    ///   - groups: how many have figures
    ///   - rows: of all of them
    ///   - items: of the scale
    init(groups: Int, rows: Int, items: Int, _ settings: AnalysisSettings) {
        let width = Double(items)
        if Double(rows) * width * width * width > Self.affordable {
            unfitted = .outsideRange("so many fits of so many items would take too long")
        }
        if settings.resamples == 0 {
            obstacle = .noResamples
        } else if groups > GroupComparison.levelLimit {
            obstacle = .outsideRange("resamples of more than \(GroupComparison.levelLimit) groups would take too long")
        } else if !AlphaBootstrap.isAffordable(rows, items: items, resamples: settings.resamples) {
            obstacle = AlphaBootstrap.tooLong
        }
    }
}
