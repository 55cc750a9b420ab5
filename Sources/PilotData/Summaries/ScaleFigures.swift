import InstrumentModel
import Psychometrics

/// The figures of one scale, put in their places.
struct ScaleFigures {
    private let scale: ScaleDefinition
    private let places: [String: Int]
    /// By figure, then by where it stands.
    private var values: [SummaryTable.Figure: [Int: Int64]] = [:]

    private var order: Int { scale.items.count }

    init(_ records: [SummaryRecord], _ scale: ScaleDefinition) throws(DataProblem) {
        self.scale = scale
        places = Dictionary(
            scale.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for record in records {
            guard let figure = SummaryTable.Figure(rawValue: record.kind),
                let place = place(of: record, figure)
            else { throw .unknownInSummary(record) }
            let value = try record.wholeNumber
            guard values[figure, default: [:]].updateValue(value, forKey: place) == nil else {
                throw .repeatedInSummary(record)
            }
        }
    }

    /// - Throws: when any figure is missing
    func figures(rows: Int) throws(DataProblem) -> SummaryFigures {
        var figures = SummaryFigures(items: order)
        let (triangle, square) = (figures.products.count, figures.pairSums.count)
        figures.rows = rows
        figures.completeRows = Int(try all(.complete, 1)[0])
        figures.usableRows = Int(try all(.usable, 1)[0])
        figures.sums = try all(.sum, order)
        figures.products = try all(.product, triangle)
        let answers = try all(.incompleteAnswers, 1)[0]
        if answers > 0 {
            figures.pairCounts = try all(.pairCount, triangle)
            figures.pairSums = try all(.pairSum, square)
            figures.pairSquares = try all(.pairSquare, square)
            figures.pairProducts = try all(.pairProduct, triangle)
        }
        guard figures.incompleteAnswers == answers else {
            throw .contradiction(
                scale.id, SummaryContradiction("the incomplete rows hold \(answers) answers, and their items others"))
        }
        return figures
    }

    /// Every value of a figure.
    private func all(_ figure: SummaryTable.Figure, _ count: Int) throws(DataProblem) -> [Int64] {
        let found = values[figure] ?? [:]
        guard found.count == count else {
            throw .absentFromSummary("whole \(figure.rawValue) in '\(scale.id)': \(found.count) of \(count) values")
        }
        return (0..<count).map { found[$0] ?? 0 }
    }

    /// Where a figure stands in its list; nil when it is about other items than it should be.
    private func place(of record: SummaryRecord, _ figure: SummaryTable.Figure) -> Int? {
        let (first, second) = (places[record.i], places[record.j])
        switch figure {
        case .complete, .incompleteAnswers, .usable:
            return record.i.isEmpty && record.j.isEmpty ? 0 : nil
        case .sum: return record.j.isEmpty ? first : nil
        case .product, .pairCount, .pairProduct:
            return first.flatMap { first in second.map { SummaryFigures.place(first, $0) } }
        case .pairSum, .pairSquare:
            return first.flatMap { first in second.map { first * order + $0 } }
        }
    }
}
