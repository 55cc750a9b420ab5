/// What one pass over the answers leaves of a scale: counts, sums and sums of products, all integers.
///
/// Every coefficient is computed from it. Summaries of parts of the data merge into the summary of the
/// whole, in any order, to the last digit, because integers add exactly.
///
/// Complete rows, which most are, only touch one triangle of products; the others are kept apart, pair
/// by pair. Listwise figures rest on the first part, pairwise figures on both.
public struct ScaleSummary: Sendable, Equatable {
    /// The scale's items, in its order (columns of the keyed matrix).
    public let items: [KeyedItem]
    /// All rows seen, complete or not.
    public internal(set) var rows = 0
    /// Rows with an answer to every item.
    public internal(set) var completeRows = 0
    /// Rows that tell something of the scale: the complete ones, and those with answers to two items or
    /// more.
    public internal(set) var usableRows = 0
    /// Σx over complete rows, an entry for each item.
    package var sums: [Int64]
    /// Σxy over complete rows: the lower triangle, row by row.
    package var products: [Int64]
    /// Incomplete rows only: how many answer both items of a pair, as a lower triangle.
    package var pairCounts: [Int64]
    /// Incomplete rows only: Σx over the rows that answer x and y (items × items, x down, y across).
    package var pairSums: [Int64]
    /// Incomplete rows only: Σx² over the rows that answer x and y (items × items, x down, y across).
    package var pairSquares: [Int64]
    /// Incomplete rows only: Σxy, as a lower triangle.
    package var pairProducts: [Int64]

    public init(items: [KeyedItem]) {
        self.items = items
        let triangle = items.count * (items.count + 1) / 2
        sums = [Int64](repeating: 0, count: items.count)
        products = [Int64](repeating: 0, count: triangle)
        pairCounts = products
        pairSums = [Int64](repeating: 0, count: items.count * items.count)
        pairSquares = pairSums
        pairProducts = products
    }
}

extension ScaleSummary {
    /// Adds rows of answers.
    ///
    /// - Parameters:
    ///   - answers: the codes of one row after another, each `width` long; a reversed item's answer
    ///     is turned around here, so that one keyed matrix feeds every coefficient
    ///   - width: the number of items of the form
    public mutating func add(_ answers: [AnswerCode], width: Int) {
        var row = [Int64](repeating: 0, count: items.count)
        var start = 0
        while start < answers.count {
            let answered = gather(answers, from: start, into: &row)
            add(row, answered, times: 1)
            start += width
        }
    }

    /// The share of the rows in which each item has no answer; empty without rows.
    var missingShares: [Double] {
        guard rows > 0 else { return [] }
        return items.indices.map { item in
            let answered = completeRows + Int(pairCounts[SymmetricMatrix.place(item, item)])
            return Double(rows - answered) / Double(rows)
        }
    }

    /// Adds another part of the same scale's data.
    public mutating func merge(_ other: ScaleSummary) { merge(other, times: 1) }

    /// Adds another part of the same scale's data as if it had been seen so many times.
    package mutating func merge(_ other: ScaleSummary, times: Int) {
        precondition(items == other.items, "Only summaries of one scale merge.")
        rows += times * other.rows
        completeRows += times * other.completeRows
        usableRows += times * other.usableRows
        let weight = Int64(times)
        for index in sums.indices { sums[index] += weight * other.sums[index] }
        for index in products.indices { products[index] += weight * other.products[index] }
        // Parts without incomplete rows, which most are, have nothing more to add.
        guard other.completeRows < other.rows else { return }
        for index in pairSums.indices {
            pairSums[index] += weight * other.pairSums[index]
            pairSquares[index] += weight * other.pairSquares[index]
        }
        for index in pairCounts.indices {
            pairCounts[index] += weight * other.pairCounts[index]
            pairProducts[index] += weight * other.pairProducts[index]
        }
    }

    /// Puts the keyed answers of one row into `row`; absent ones become `absent`.
    private func gather(
        _ answers: [AnswerCode], from start: Int, into row: inout [Int64]
    ) -> Int {
        var answered = 0
        for index in items.indices {
            let answer = answers[start + items[index].column]
            if answer == .missing {
                row[index] = Self.absent
            } else {
                row[index] = Int64(items[index].keyed(answer))
                answered += 1
            }
        }
        return answered
    }

    private static var absent: Int64 { Int64.min }

    /// Adds a row of keyed answers as if it had been seen so many times.
    private mutating func add(_ row: [Int64], _ answered: Int, times: Int) {
        rows += times
        if answered == items.count {
            addComplete(row, times)
        } else if answered > 0 {
            addIncomplete(row, answered, times)
        }
    }

    private mutating func addComplete(_ row: [Int64], _ times: Int) {
        completeRows += times
        usableRows += times
        var place = 0
        for first in row.indices {
            let value = row[first] * Int64(times)
            sums[first] += value
            for second in 0...first {
                products[place] += value * row[second]
                place += 1
            }
        }
    }

    private mutating func addIncomplete(_ row: [Int64], _ answered: Int, _ times: Int) {
        usableRows += answered > 1 ? times : 0
        let weight = Int64(times)
        for first in row.indices where row[first] != Self.absent {
            for second in 0...first where row[second] != Self.absent {
                let place = SymmetricMatrix.place(first, second)
                pairCounts[place] += weight
                pairProducts[place] += weight * row[first] * row[second]
                addToPair(row, first, second, weight)
                if first != second { addToPair(row, second, first, weight) }
            }
        }
    }

    private mutating func addToPair(_ row: [Int64], _ item: Int, _ other: Int, _ weight: Int64) {
        pairSums[item * items.count + other] += weight * row[item]
        pairSquares[item * items.count + other] += weight * row[item] * row[item]
    }
}

extension ScaleSummary {
    /// Adds a pattern of answers as if it had been seen so many times.
    ///
    /// - Parameter pattern: codes as they were given, in the order of the scale's items
    package mutating func add(pattern: [AnswerCode], times: Int) {
        var row = [Int64](repeating: Self.absent, count: items.count)
        var answered = 0
        for (index, code) in pattern.enumerated() where code != .missing {
            row[index] = Int64(items[index].keyed(code))
            answered += 1
        }
        add(row, answered, times: times)
    }
}
