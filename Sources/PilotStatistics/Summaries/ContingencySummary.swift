import Psychometrics

/// How often each pair of codes occurs, for every pair of a scale's items: what polychoric correlations
/// are computed from. Counts, so that parts of the data merge exactly.
///
/// Answers count as they are keyed.
public struct ContingencySummary: Sendable, Equatable {
    /// The most codes of a response scale for which tables are kept.
    public static let codeLimit = 30

    /// The scale's items, in its order.
    public let items: [KeyedItem]
    /// All rows seen.
    public private(set) var rows = 0
    /// A table for each pair of items, as a lower triangle without its diagonal; empty where an item
    /// has too many codes.
    private var tables: [CodeTable]

    public init(items: [KeyedItem]) {
        self.items = items
        tables = items.indices.flatMap { first in
            (0..<first).map { second in
                let sizes = [first, second].map { Self.codes(of: items[$0]) }
                return sizes.allSatisfy { $0 <= Self.codeLimit }
                    ? CodeTable(rows: sizes[0], columns: sizes[1]) : CodeTable(rows: 0, columns: 0)
            }
        }
    }

    /// Adds rows of answers, one after another, each `width` long, the number of items of the form.
    public mutating func add(_ answers: [AnswerCode], width: Int) {
        for start in stride(from: 0, to: answers.count, by: width) {
            rows += 1
            var place = 0
            for first in items.indices {
                let code = level(answers, start, items[first])
                for second in 0..<first {
                    if let code, tables[place].rows > 0,
                        let other = level(answers, start, items[second])
                    {
                        tables[place][code, other] += 1
                    }
                    place += 1
                }
            }
        }
    }

    /// Adds another part of the same scale's data.
    public mutating func merge(_ other: ContingencySummary) {
        precondition(items == other.items, "Only tables of one scale merge.")
        rows += other.rows
        for index in tables.indices { tables[index].merge(other.tables[index]) }
    }

    /// The table of two items, the later one down and the earlier one across; nil where an item has too
    /// many codes.
    public func table(_ later: Int, _ earlier: Int) -> CodeTable? {
        precondition(later > earlier, "The later item comes first.")
        let table = tables[later * (later - 1) / 2 + earlier]
        return table.rows > 0 ? table : nil
    }

    /// The most codes of any item.
    var mostCodes: Int { items.map(Self.codes).max() ?? 0 }

    private static func codes(of item: KeyedItem) -> Int {
        Int(item.bounds.upperBound) - Int(item.bounds.lowerBound) + 1
    }

    /// The place of an answer among the codes of its item; nil without one, and for a code outside the
    /// bounds, which readers of data refuse and no table has a place for.
    private func level(_ answers: [AnswerCode], _ start: Int, _ item: KeyedItem) -> Int? {
        let answer = answers[start + item.column]
        return answer == .missing || !item.bounds.contains(answer)
            ? nil : Int(item.keyed(answer)) - Int(item.bounds.lowerBound)
    }
}
