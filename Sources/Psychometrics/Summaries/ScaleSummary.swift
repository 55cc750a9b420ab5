/// What one pass over the answers leaves of a scale: counts, sums and sums of products, all integers.
///
/// Every coefficient is computed from it. Summaries of parts of the data merge into the summary of the
/// whole, in any order, to the last digit, because integers add exactly.
///
/// Complete rows, which most are, only touch one triangle of products; the others are kept apart, pair
/// by pair. Listwise figures rest on the first part, pairwise figures on both.
public struct ScaleSummary: Sendable, Hashable {
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
    var sums: [Int64]
    /// Σxy over complete rows: the lower triangle, row by row.
    var products: [Int64]
    /// Incomplete rows only: how many answer both items of a pair, as a lower triangle.
    var pairCounts: [Int64]
    /// Incomplete rows only: Σx over the rows that answer x and y (items × items, x down, y across).
    var pairSums: [Int64]
    /// Incomplete rows only: Σx² over the rows that answer x and y (items × items, x down, y across).
    var pairSquares: [Int64]
    /// Incomplete rows only: Σxy, as a lower triangle.
    var pairProducts: [Int64]

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
            rows += 1
            if answered == items.count {
                addComplete(row)
            } else if answered > 0 {
                addIncomplete(row, answered)
            }
            start += width
        }
    }

    /// Adds another part of the same scale's data.
    public mutating func merge(_ other: ScaleSummary) {
        precondition(items == other.items, "Only summaries of one scale merge.")
        rows += other.rows
        completeRows += other.completeRows
        usableRows += other.usableRows
        for index in sums.indices { sums[index] += other.sums[index] }
        for index in pairSums.indices {
            pairSums[index] += other.pairSums[index]
            pairSquares[index] += other.pairSquares[index]
        }
        for index in products.indices {
            products[index] += other.products[index]
            pairCounts[index] += other.pairCounts[index]
            pairProducts[index] += other.pairProducts[index]
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

    private mutating func addComplete(_ row: [Int64]) {
        completeRows += 1
        usableRows += 1
        var place = 0
        for first in row.indices {
            let value = row[first]
            sums[first] += value
            for second in 0...first {
                products[place] += value * row[second]
                place += 1
            }
        }
    }

    private mutating func addIncomplete(_ row: [Int64], _ answered: Int) {
        usableRows += answered > 1 ? 1 : 0
        for first in row.indices where row[first] != Self.absent {
            for second in 0...first where row[second] != Self.absent {
                let place = SymmetricMatrix.place(first, second)
                pairCounts[place] += 1
                pairProducts[place] += row[first] * row[second]
                addToPair(row, first, second)
                if first != second { addToPair(row, second, first) }
            }
        }
    }

    private mutating func addToPair(_ row: [Int64], _ item: Int, _ other: Int) {
        pairSums[item * items.count + other] += row[item]
        pairSquares[item * items.count + other] += row[item] * row[item]
    }
}
