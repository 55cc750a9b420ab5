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
    ///   - items: those that vary
    ///   - all: how many items there are
    ///   - answered: the rows that figures of all items rest on
    ///   - rows: all of them
    ///   - seed: of the permutations
    ///   - sharing: does the draws
    static func permuted(
        _ items: [KeyedItem], among all: Int, answered: Int, of rows: RetainedRows, seed: UInt64,
        sharing: any WorkSharing
    ) -> Result<ParallelAnalysis, UndefinedReason> {
        // In one row nothing varies, and it is not for the items.
        if all >= 2, answered < 3 { return .failure(.tooFewRows(rows: answered, required: 3)) }
        guard items.count >= 2 else { return .failure(.tooFewVarying(items.count, of: all, required: 2)) }
        guard items.count <= itemLimit else {
            return .failure(.tooManyItems(items: items.count, limit: itemLimit))
        }
        let complete = rows.complete(items)
        let products = max(complete.count * items.count * items.count / 2, 1)
        let draws = min(affordableProducts / products, mostPermutations)
        guard draws >= fewestPermutations else {
            return .failure(.outsideRange("permuting so many rows would take too long"))
        }
        let columns = items.map { item in complete.map { item.keyed(rows[$0][item.column]) } }
        return Result { () throws(UndefinedReason) in
            try ParallelAnalysis(permuting: columns, seed: seed, draws: draws, sharing: sharing)
        }
    }
}
