/// Proves that figures from elsewhere could have come of answers, as far as pairs of items tell, so that
/// everything computed from them is a number or has a reason.
struct SummaryCheck {
    private let items: [KeyedItem]
    private let figures: SummaryFigures

    init(_ items: [KeyedItem], _ figures: SummaryFigures) {
        self.items = items
        self.figures = figures
    }

    func run() throws(SummaryContradiction) {
        try checkShape()
        try checkRows()
        for first in items.indices {
            for second in 0...first {
                try checkComplete(first, second)
                try checkIncomplete(first, second)
            }
        }
    }

    private func checkShape() throws(SummaryContradiction) {
        let triangle = items.count * (items.count + 1) / 2
        let square = items.count * items.count
        let fits =
            figures.sums.count == items.count
            && [figures.products, figures.pairCounts, figures.pairProducts].allSatisfy { $0.count == triangle }
            && [figures.pairSums, figures.pairSquares].allSatisfy { $0.count == square }
        guard fits else { throw SummaryContradiction("they are not those of \(items.count) items") }
    }

    private func checkRows() throws(SummaryContradiction) {
        let limit = ScaleSummary.rowLimit(of: items)
        guard figures.rows <= limit else {
            throw SummaryContradiction("sums over \(figures.rows) rows are exact up to \(limit) only")
        }
        let (complete, usable) = (figures.completeRows, figures.usableRows)
        guard complete >= 0, complete <= figures.rows else {
            throw SummaryContradiction("\(complete) of \(figures.rows) rows are complete")
        }
        let most = items.count > 1 ? figures.rows : complete
        guard usable >= complete, usable <= most else {
            throw SummaryContradiction(
                "\(usable) of \(figures.rows) rows are usable, and \(complete) complete")
        }
    }
}

extension SummaryCheck {
    private func checkComplete(_ first: Int, _ second: Int) throws(SummaryContradiction) {
        func square(_ item: Int) -> Int64 { figures.products[SymmetricMatrix.place(item, item)] }
        try check(
            PairFigures(
                count: Int64(figures.completeRows), sums: (figures.sums[first], figures.sums[second]),
                squares: (square(first), square(second)),
                product: figures.products[SymmetricMatrix.place(first, second)]),
            first, second, "complete rows")
    }

    private func checkIncomplete(_ first: Int, _ second: Int) throws(SummaryContradiction) {
        let count = figures.pairCounts[SymmetricMatrix.place(first, second)]
        let isPair = first != second
        let most = (isPair ? figures.usableRows : figures.rows) - figures.completeRows
        let fewer = min(
            figures.pairCounts[SymmetricMatrix.place(first, first)],
            figures.pairCounts[SymmetricMatrix.place(second, second)])
        guard count >= 0, count <= fewer, count <= max(most, 0), items.count > 1 || count == 0 else {
            throw SummaryContradiction(
                "\(count) incomplete rows answer \(name(first, second)), more than there can be")
        }
        let (there, back) = (first * items.count + second, second * items.count + first)
        try check(
            PairFigures(
                count: count, sums: (figures.pairSums[there], figures.pairSums[back]),
                squares: (figures.pairSquares[there], figures.pairSquares[back]),
                product: figures.pairProducts[SymmetricMatrix.place(first, second)]),
            first, second, "incomplete rows")
    }

    private func check(
        _ pair: PairFigures, _ first: Int, _ second: Int, _ rows: String
    ) throws(SummaryContradiction) {
        let bounds = (items[first].bounds, items[second].bounds)
        guard pair.isPossible(within: bounds, isOneItem: first == second) else {
            throw SummaryContradiction(
                "no answers to \(name(first, second)) within \(text(bounds.0)) and \(text(bounds.1)) have the sums of the \(rows)")
        }
    }

    private func name(_ first: Int, _ second: Int) -> String {
        first == second ? "'\(items[first].id)'" : "'\(items[first].id)' and '\(items[second].id)'"
    }

    private func text(_ bounds: ClosedRange<AnswerCode>) -> String {
        "\(bounds.lowerBound)…\(bounds.upperBound)"
    }
}

/// Why figures cannot be a summary of answers to a scale.
public struct SummaryContradiction: Error, Hashable {
    /// What does not fit, as the rest of a sentence about the figures.
    public var message: String

    public init(_ message: String) {
        self.message = message
    }
}
