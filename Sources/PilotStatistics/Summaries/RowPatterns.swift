import Psychometrics

/// How often each pattern of answers to a scale's items occurs: the rows themselves, without their
/// order. Parts of the data merge to the whole.
///
/// Unlike other summaries it grows with the data, as far as people answer differently.
public struct RowPatterns: Sendable, Equatable {
    /// The scale's items, in its order.
    public let items: [KeyedItem]
    /// All rows seen, complete or not.
    public private(set) var rows = 0
    private var counts: [[AnswerCode]: Int] = [:]

    public init(items: [KeyedItem]) {
        self.items = items
    }

    /// Adds rows of answers, one after another, each `width` long, the number of items of the form.
    public mutating func add(_ answers: [AnswerCode], width: Int) {
        for start in stride(from: 0, to: answers.count, by: width) {
            counts[items.map { answers[start + $0.column] }, default: 0] += 1
            rows += 1
        }
    }

    /// Adds another part of the same scale's data.
    public mutating func merge(_ other: RowPatterns) {
        precondition(items == other.items, "Only patterns of one scale merge.")
        rows += other.rows
        counts.merge(other.counts) { $0 + $1 }
    }

    /// Answers to the scale's items, in the scale's order, as they were given, and how many rows have
    /// them.
    struct Pattern: Sendable, Hashable {
        var answers: [AnswerCode]
        var count: Int
    }

    /// The patterns in the order of their codes, which no order of rows or parts changes.
    var sorted: [Pattern] {
        counts.map { Pattern(answers: $0.key, count: $0.value) }.sorted {
            $0.answers.lexicographicallyPrecedes($1.answers)
        }
    }
}
