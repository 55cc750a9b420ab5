import Psychometrics

/// The mean answer of each side to each item that both are asked: the profile that distinctive agreement
/// takes out (Furr 2008).
///
/// Gathered in a first pass, over answers of either side alone or paired; parts of the data merge exactly.
public struct MeanProfiles: Sendable, Equatable {
    public let pairs: [ItemPair]
    private var firstSums: [Int64]
    private var firstCounts: [Int64]
    private var secondSums: [Int64]
    private var secondCounts: [Int64]

    public init(_ pairs: [ItemPair]) {
        self.pairs = pairs
        firstSums = pairs.map { _ in 0 }
        (firstCounts, secondSums, secondCounts) = (firstSums, firstSums, firstSums)
    }

    public mutating func add(first: [AnswerCode]?, second: [AnswerCode]?) {
        for (index, pair) in pairs.enumerated() {
            if let answer = first?[pair.first.column], answer != .missing {
                firstSums[index] += Int64(pair.first.keyed(answer))
                firstCounts[index] += 1
            }
            if let answer = second?[pair.second.column], answer != .missing {
                secondSums[index] += Int64(pair.second.keyed(answer))
                secondCounts[index] += 1
            }
        }
    }

    public mutating func merge(_ other: MeanProfiles) {
        precondition(pairs == other.pairs, "Only profiles of the same items merge.")
        for index in pairs.indices {
            firstSums[index] += other.firstSums[index]
            firstCounts[index] += other.firstCounts[index]
            secondSums[index] += other.secondSums[index]
            secondCounts[index] += other.secondCounts[index]
        }
    }

    /// The first side's mean answer; nil where nobody answered.
    func firstMean(_ index: Int) -> Double? {
        firstCounts[index] == 0 ? nil : Double(firstSums[index]) / Double(firstCounts[index])
    }

    func secondMean(_ index: Int) -> Double? {
        secondCounts[index] == 0 ? nil : Double(secondSums[index]) / Double(secondCounts[index])
    }
}
