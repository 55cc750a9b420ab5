import PilotStatistics
import Psychometrics

extension ParallelAnalysis {
    /// The most items that are compared with chance, or factored.
    static let itemLimit = 120

    /// With five hundred draws, and fewer where items are so many that each draw takes long.
    static func affordable(
        _ moments: ItemMoments, seed: UInt64, sharing: any WorkSharing
    ) -> Result<ParallelAnalysis, UndefinedReason> {
        let items = moments.itemCount
        guard items <= itemLimit else {
            return .failure(.tooManyItems(items: items, limit: itemLimit))
        }
        let draws = items <= 60 ? 500 : max(100, 500 * 216_000 / (items * items * items))
        return Result { () throws(UndefinedReason) in
            try ParallelAnalysis(moments, seed: seed, draws: draws, sharing: sharing)
        }
    }
}
