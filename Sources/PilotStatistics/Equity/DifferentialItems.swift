import Psychometrics

/// Gathers, in one pass, what the search for differential item functioning needs of a scale: whether
/// members of two groups who stand alike on the other items answer an item alike.
public struct DifferentialItems: Sendable, Equatable {
    public let items: [KeyedItem]
    /// The group that the other is compared with.
    public let reference: String
    public let focal: String
    /// The items, as indices, whose sum the others are matched on: all, or those that are left after some were
    /// set aside. An item itself is never in the score that it is matched on.
    public let matching: Set<Int>
    /// In the order of the items, from rows that answer all of them.
    public private(set) var counts: [DifferentialCounts]
    /// Rows that lack an answer.
    public private(set) var incompleteRows = 0
    /// Rows of neither group.
    public private(set) var otherRows = 0

    public init(
        items: [KeyedItem], reference: String, focal: String, matching: Set<Int>? = nil
    ) {
        self.items = items
        self.matching = matching ?? Set(items.indices)
        self.reference = reference
        self.focal = focal
        counts = items.map { _ in DifferentialCounts() }
    }

    public mutating func add(_ row: [AnswerCode], group: String?) {
        guard let group, group == reference || group == focal else {
            otherRows += 1
            return
        }
        guard items.allSatisfy({ row[$0.column] != .missing }) else {
            incompleteRows += 1
            return
        }
        let answers = items.map { $0.keyed(row[$0.column]) }
        let total = matching.reduce(0) { $0 + Int(answers[$1]) }
        for (index, answer) in answers.enumerated() {
            let own = matching.contains(index) ? Int(answer) : 0
            counts[index].add(answer, score: total - own, isFocal: group == focal)
        }
    }

    public mutating func merge(_ other: DifferentialItems) {
        precondition(
            items == other.items && reference == other.reference && focal == other.focal
                && matching == other.matching, "Only counts of the same comparison merge.")
        incompleteRows += other.incompleteRows
        otherRows += other.otherRows
        for index in counts.indices { counts[index].merge(other.counts[index]) }
    }
}
