import PilotStatistics
import Psychometrics

/// The items that vary among those of a scale or of a form, and how many rows answer all of the latter: what is
/// needed of the rows themselves by figures that no covariances can tell.
struct CompleteAnswers: Sendable {
    /// Those that vary.
    let items: [KeyedItem]
    /// How many items there are.
    let all: Int
    /// The rows that figures of all items rest on.
    let answered: Int
    /// All of them.
    let rows: RetainedRows

    /// The places of the rows that answer all of the items that vary.
    ///
    /// - Parameter limit: the most items
    /// - Throws: the reason for which figures of these rows cannot be had
    func places(limit: Int) throws(UndefinedReason) -> [Int] {
        // In one row nothing varies, and it is not for the items.
        if all >= 2, answered < 3 { throw .tooFewRows(rows: answered, required: 3) }
        guard items.count >= 2 else { throw .tooFewVarying(items.count, of: all, required: 2) }
        guard items.count <= limit else { throw .tooManyItems(items: items.count, limit: limit) }
        return rows.complete(items)
    }

    /// What was answered to each of the items that vary, as keyed: items × rows.
    ///
    /// - Parameter places: of the rows
    func columns(_ places: [Int]) -> [[AnswerCode]] {
        items.map { item in places.map { item.keyed(rows[$0][item.column]) } }
    }
}
