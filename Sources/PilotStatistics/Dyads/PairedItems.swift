import Psychometrics

/// Gathers, in one pass over dyads, what both say to each item that they are both asked.
public struct PairedItems: Sendable, Equatable {
    public let pairs: [ItemPair]
    public let kinds: [ParallelKind]
    /// In the order of the pairs, keyed answers.
    public private(set) var answers: [ClusteredPairs]
    /// Dyads that give the same keyed answer, for each pair.
    public private(set) var identical: [Int]

    /// - Parameter kinds: one for each pair
    public init(_ pairs: [ItemPair], kinds: [ParallelKind]) {
        precondition(pairs.count == kinds.count, "Each pair of items is of one kind.")
        self.pairs = pairs
        self.kinds = kinds
        answers = pairs.map { _ in ClusteredPairs() }
        identical = pairs.map { _ in 0 }
    }

    /// Adds one dyad.
    ///
    /// - Parameters:
    ///   - first: a row of the first form; nil where it was not filled in
    ///   - second: a row of the second form
    public mutating func add(first: [AnswerCode]?, second: [AnswerCode]?, cluster: String?) {
        for (index, pair) in pairs.enumerated() {
            let one = first.flatMap { Self.keyed(pair.first, $0) }
            let other = second.flatMap { Self.keyed(pair.second, $0) }
            answers[index].add(one, other, cluster: cluster)
            if cluster != nil, let one, one == other { identical[index] += 1 }
        }
    }

    public mutating func merge(_ other: PairedItems) {
        precondition(pairs == other.pairs && kinds == other.kinds, "Only the same pairs merge.")
        for index in pairs.indices {
            answers[index].merge(other.answers[index])
            identical[index] += other.identical[index]
        }
    }

    private static func keyed(_ item: KeyedItem, _ row: [AnswerCode]) -> Double? {
        let answer = row[item.column]
        return answer == .missing ? nil : Double(item.keyed(answer))
    }
}
