import PilotStatistics
import Psychometrics

extension ParallelAnalysis {
    /// The most work that all permutations may take, in products of two answers.
    private static let affordableProducts = 1_000_000_000
    private static let fewestPermutations = 50
    private static let mostPermutations = 500

    /// Against permutations of the complete rows: as many as can be had in a second or two.
    ///
    /// - Parameters:
    ///   - answers: of all items
    ///   - seed: of the permutations
    ///   - sharing: does the draws
    static func permuted(
        _ answers: CompleteAnswers, seed: UInt64, sharing: any WorkSharing
    ) -> Result<ParallelAnalysis, UndefinedReason> {
        Result { () throws(UndefinedReason) in
            let complete = try answers.places(limit: itemLimit)
            let width = answers.items.count
            let draws = min(affordableProducts / max(complete.count * width * width / 2, 1), mostPermutations)
            guard draws >= fewestPermutations else {
                throw .outsideRange("permuting so many rows would take too long")
            }
            return try ParallelAnalysis(
                permuting: answers.columns(complete), seed: seed, draws: draws, sharing: sharing)
        }
    }
}
