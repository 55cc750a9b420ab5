import Psychometrics

/// The polychoric correlations of items whose answers are at hand, row by row.
enum PolychoricTables {
    /// The answers of one item as places among the codes that occur.
    struct Levels {
        let count: Int
        let places: [Int]

        init(_ answers: [AnswerCode]) {
            let codes = Set(answers).sorted()
            let places = Dictionary(
                codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            count = codes.count
            self.places = answers.map { places[$0] ?? 0 }
        }
    }

    /// All correlations, each by maximum likelihood in two steps.
    ///
    /// - Parameter items: of rows that answer all of them, at most `ContingencySummary.codeLimit` codes each
    /// - Returns: the correlations, or why the first that cannot be had cannot
    static func correlations(_ items: [Levels]) -> Result<SymmetricMatrix, UndefinedReason> {
        var matrix = SymmetricMatrix(order: items.count)
        for row in items.indices {
            matrix[row, row] = 1
            for column in 0..<row {
                var table = CodeTable(rows: items[row].count, columns: items[column].count)
                for (first, second) in zip(items[row].places, items[column].places) {
                    table[first, second] += 1
                }
                switch table.polychoricCorrelation {
                case .value(let correlation): matrix[row, column] = correlation
                case .undefined(let reason): return .failure(reason)
                }
            }
        }
        return .success(matrix)
    }
}
