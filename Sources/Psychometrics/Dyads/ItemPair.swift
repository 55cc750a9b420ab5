/// An item that both of a pair are asked, as either counts it.
public struct ItemPair: Sendable, Hashable {
    public var first: KeyedItem
    public var second: KeyedItem

    public init(first: KeyedItem, second: KeyedItem) {
        self.first = first
        self.second = second
    }

    /// How far apart the two answers are, as keyed; nil where one of them is missing.
    func distance(_ firstRow: [AnswerCode], _ secondRow: [AnswerCode]) -> Int? {
        let one = firstRow[first.column]
        let other = secondRow[second.column]
        guard one != .missing, other != .missing else { return nil }
        return abs(Int(first.keyed(one)) - Int(second.keyed(other)))
    }
}
