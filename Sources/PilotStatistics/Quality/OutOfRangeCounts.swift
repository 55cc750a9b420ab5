import Psychometrics

/// Counts the answers that no response scale declares, item by item: 33 for 3, or a code of another study.
///
/// Nothing is mended and nothing is dropped.
public struct OutOfRangeCounts: Sendable, Hashable {
    /// One item's strays.
    public struct Item: Sendable, Hashable {
        public var id: String
        /// Answers with a code that is not declared.
        public var count: Int
        /// How often each such code was found.
        public var codes: [AnswerCode: Int]
    }

    /// Items with such answers or without, in the form's order.
    public private(set) var items: [Item]
    private let declared: [Set<AnswerCode>]

    public init(_ form: FormDefinition) {
        items = form.items.map { Item(id: $0, count: 0, codes: [:]) }
        declared = form.responses.map { response in
            let codes = form.responseScales[response]
            return Set((codes.options + codes.missing).map { AnswerCode($0) })
        }
    }

    /// - Parameter row: the codes as they stand in the data, missing codes among them
    public mutating func add(_ row: [AnswerCode]) {
        for (index, answer) in row.enumerated()
        where answer != .missing && !declared[index].contains(answer) {
            items[index].count += 1
            items[index].codes[answer, default: 0] += 1
        }
    }

    public mutating func merge(_ other: OutOfRangeCounts) {
        precondition(declared == other.declared, "Only counts of one form merge.")
        for index in items.indices {
            items[index].count += other.items[index].count
            items[index].codes.merge(other.items[index].codes, uniquingKeysWith: +)
        }
    }
}
