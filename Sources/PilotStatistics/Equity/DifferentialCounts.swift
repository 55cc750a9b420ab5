import Psychometrics

/// How often each answer to one item was given at each score on the scale's other items, in two groups:
/// all that the search for differential item functioning needs.
public struct DifferentialCounts: Sendable, Hashable {
    /// Answers counted by code, for one group at one score.
    typealias Answers = [AnswerCode: Int]

    /// The rows of both groups at one score.
    struct Stratum: Sendable, Hashable {
        var reference: Answers = [:]
        var focal: Answers = [:]
    }

    /// By the score on the other items.
    private(set) var strata: [Int: Stratum] = [:]

    public init() {}

    /// - Parameters:
    ///   - answer: to the item, keyed
    ///   - score: the sum of the keyed answers to the other items
    public mutating func add(_ answer: AnswerCode, score: Int, isFocal: Bool) {
        let group = isFocal ? \Stratum.focal : \Stratum.reference
        strata[score, default: Stratum()][keyPath: group][answer, default: 0] += 1
    }

    public mutating func merge(_ other: DifferentialCounts) {
        for (score, stratum) in other.strata {
            strata[score, default: Stratum()].reference.merge(stratum.reference, uniquingKeysWith: +)
            strata[score, default: Stratum()].focal.merge(stratum.focal, uniquingKeysWith: +)
        }
    }

    public var referenceRows: Int { strata.values.reduce(0) { $0 + $1.reference.values.reduce(0, +) } }
    public var focalRows: Int { strata.values.reduce(0) { $0 + $1.focal.values.reduce(0, +) } }

    /// The strata in the order of their scores, so that sums come out the same on every run.
    var ordered: [(score: Int, stratum: Stratum)] {
        strata.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The answers that were given, in order.
    var codes: [AnswerCode] {
        Set(strata.values.flatMap { Array($0.reference.keys) + Array($0.focal.keys) }).sorted()
    }

    /// Why the groups cannot be compared, if so.
    func obstacle(minimumRows: Int) -> UndefinedReason? {
        let smaller = min(referenceRows, focalRows)
        if smaller < minimumRows { return .groupTooSmall(rows: smaller, required: minimumRows) }
        return codes.count < 2 ? .constant : nil
    }
}
