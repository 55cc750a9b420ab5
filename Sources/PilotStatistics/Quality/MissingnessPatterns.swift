import Psychometrics

/// Which items are answered together and which are not, with the sums of the answers for each such pattern:
/// all that a test of missingness needs.
///
/// Gathered in one pass; parts of the data merge exactly. It grows with the number of patterns, and is meant
/// for a scale or a form of some dozens of items.
public struct MissingnessPatterns: Sendable, Equatable {
    /// Rows that answer the same items.
    public struct Pattern: Sendable, Hashable {
        /// The items answered, as indices.
        public var answered: [Int]
        public internal(set) var rows = 0
        /// Σx of the items answered.
        var sums: [Int64]
        /// Σxy of the items answered, as a lower triangle.
        var products: [Int64]

        init(answered: [Int]) {
            self.answered = answered
            sums = answered.map { _ in 0 }
            products = [Int64](repeating: 0, count: answered.count * (answered.count + 1) / 2)
        }
    }

    public let items: [KeyedItem]
    private var byItems: [[Int]: Pattern] = [:]
    /// Rows that answer none of the items.
    public private(set) var emptyRows = 0

    public init(items: [KeyedItem]) {
        self.items = items
    }

    /// The commonest pattern first.
    public var patterns: [Pattern] {
        byItems.values.sorted {
            $0.rows == $1.rows
                ? $0.answered.lexicographicallyPrecedes($1.answered) : $0.rows > $1.rows
        }
    }

    /// Rows that answer an item at least.
    public var rows: Int { byItems.values.reduce(0) { $0 + $1.rows } }

    public mutating func add(_ row: [AnswerCode]) {
        let answered = items.indices.filter { row[items[$0].column] != .missing }
        guard !answered.isEmpty else {
            emptyRows += 1
            return
        }
        let values = answered.map { Int64(items[$0].keyed(row[items[$0].column])) }
        byItems[answered, default: Pattern(answered: answered)].add(values)
    }

    public mutating func merge(_ other: MissingnessPatterns) {
        precondition(items == other.items, "Only patterns of the same items merge.")
        emptyRows += other.emptyRows
        for (answered, pattern) in other.byItems {
            byItems[answered, default: Pattern(answered: answered)].merge(pattern)
        }
    }
}

extension MissingnessPatterns.Pattern {
    fileprivate mutating func add(_ values: [Int64]) {
        rows += 1
        var place = 0
        for first in values.indices {
            sums[first] += values[first]
            for second in 0...first {
                products[place] += values[first] * values[second]
                place += 1
            }
        }
    }

    fileprivate mutating func merge(_ other: MissingnessPatterns.Pattern) {
        rows += other.rows
        for index in sums.indices { sums[index] += other.sums[index] }
        for index in products.indices { products[index] += other.products[index] }
    }

    /// The mean of the answers to each item of the pattern.
    var means: [Double] { sums.map { Double($0) / Double(rows) } }

    /// Σ(x − x̄)(y − ȳ) of the answers.
    var scatter: SymmetricMatrix {
        var result = SymmetricMatrix(order: sums.count)
        for row in sums.indices {
            for column in 0...row {
                let place = SymmetricMatrix.place(row, column)
                result[row, column] =
                    ExactDifference.of(
                        Int64(rows), products[place], minus: sums[row], sums[column])
                    / Double(rows)
            }
        }
        return result
    }
}
