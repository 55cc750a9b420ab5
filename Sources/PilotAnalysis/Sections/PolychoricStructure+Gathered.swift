import PilotStatistics
import Psychometrics

extension PolychoricStructure {
    private static let draws = 500

    /// Of the complete rows.
    ///
    /// - Parameters:
    ///   - items: those that vary
    ///   - all: how many items there are
    ///   - answered: the rows that figures of all items rest on
    ///   - rows: all of them
    ///   - seed: of the random data and the rotation
    ///   - sharing: does the draws
    static func gathered(
        _ items: [KeyedItem], among all: Int, answered: Int, of rows: RetainedRows, seed: UInt64,
        sharing: any WorkSharing
    ) -> Result<PolychoricStructure, UndefinedReason> {
        if all >= 2, answered < 3 { return .failure(.tooFewRows(rows: answered, required: 3)) }
        guard items.count >= 2 else { return .failure(.tooFewVarying(items.count, of: all, required: 2)) }
        let limit = ReliabilityAnalysis.polychoricLimit
        guard items.count <= limit else { return .failure(.tooManyItems(items: items.count, limit: limit)) }
        let complete = rows.complete(items)
        let columns = items.map { item in complete.map { item.keyed(rows[$0][item.column]) } }
        return Result { () throws(UndefinedReason) in
            try PolychoricStructure(columns, seed: seed, draws: draws, sharing: sharing)
        }
    }
}
