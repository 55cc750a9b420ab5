import Psychometrics

/// The means and covariances of a multivariate normal model, fitted to incomplete data by maximum
/// likelihood: the EM algorithm (Dempster, Laird & Rubin 1977; Little & Rubin 2002, sec. 11.2).
///
/// Covariances have the divisor n. Rows are taken to be independent, and answers to be missing at random.
struct NormalModel {
    var means: [Double]
    var covariances: SymmetricMatrix

    /// - Throws: `itemUnanswered`, `constant` or `notPositiveDefinite` when the data do not determine the
    ///   model; `notConverged` when the steps do not settle
    static func fit(_ data: MissingnessPatterns) throws(UndefinedReason) -> NormalModel {
        let patterns = data.patterns
        var model = try start(data.items, patterns)
        for _ in 0..<20_000 {
            let next = try model.improved(patterns, rows: Double(data.rows))
            var change = 0.0
            for row in next.means.indices {
                let deviation = next.covariances[row, row].squareRoot()
                change = max(change, abs(next.means[row] - model.means[row]) / deviation)
                for column in 0...row {
                    let unit = deviation * next.covariances[column, column].squareRoot()
                    let shift = next.covariances[row, column] - model.covariances[row, column]
                    change = max(change, abs(shift) / unit)
                }
            }
            model = next
            if change < 1e-11 { return model }
        }
        throw .notConverged
    }

    /// Each item's mean and variance over its own answers, and no covariances.
    private static func start(
        _ items: [KeyedItem], _ patterns: [MissingnessPatterns.Pattern]
    ) throws(UndefinedReason) -> NormalModel {
        var moments = items.map { _ in PairMoments() }
        for pattern in patterns {
            let scatter = pattern.scatter
            for (place, item) in pattern.answered.enumerated() {
                moments[item].merge(
                    PairMoments(
                        count: pattern.rows, mean: pattern.means[place],
                        squares: scatter[place, place]))
            }
        }
        var covariances = SymmetricMatrix(order: items.count)
        for (index, item) in items.enumerated() {
            if moments[index].count == 0 { throw .itemUnanswered(item.id) }
            guard moments[index].firstSquares > 0 else { throw .constant }
            covariances[index, index] = moments[index].firstSquares / Double(moments[index].count)
        }
        return NormalModel(means: moments.map(\.firstMean), covariances: covariances)
    }

    /// One round of EM: the sums that complete data would be expected to have, and the model that they
    /// make.
    private func improved(
        _ patterns: [MissingnessPatterns.Pattern], rows: Double
    ) throws(UndefinedReason) -> NormalModel {
        var shifts = [Double](repeating: 0, count: means.count)
        var squares = SymmetricMatrix(order: means.count)
        for pattern in patterns {
            guard let completion = Completion(of: pattern, by: self) else { throw .notPositiveDefinite }
            for row in means.indices {
                shifts[row] += completion.sums[row] / rows
                for column in 0...row {
                    squares[row, column] += completion.products[row, column] / rows
                }
            }
        }
        for row in means.indices {
            for column in 0...row { squares[row, column] -= shifts[row] * shifts[column] }
            guard squares[row, row] > 0 else { throw .notPositiveDefinite }
        }
        return NormalModel(means: zip(means, shifts).map { $0 + $1 }, covariances: squares)
    }
}

/// A pattern's sums and products around the model's means, with what is missing replaced by what the model
/// expects of it.
private struct Completion {
    var sums: [Double]
    var products: SymmetricMatrix

    /// Nil when the covariances of the answered items are not positive definite.
    init?(of pattern: MissingnessPatterns.Pattern, by model: NormalModel) {
        let answered = pattern.answered
        let order = model.means.count
        guard let factor = CholeskyFactor(model.covariances.restricted(to: answered)) else { return nil }
        // How every item follows from the answered ones; for those, from itself.
        let weights: [[Double]] = (0..<order).map { item in
            factor.solve(answered.map { model.covariances[item, $0] })
        }
        let count = Double(pattern.rows)
        let shifts = zip(answered, pattern.means).map { $1 - model.means[$0] }
        var observed = pattern.scatter
        for row in shifts.indices {
            for column in 0...row { observed[row, column] += count * shifts[row] * shifts[column] }
        }
        sums = weights.map { weight in count * zip(weight, shifts).reduce(0) { $0 + $1.0 * $1.1 } }
        products = SymmetricMatrix(order: order)
        let known = Set(answered)
        for row in 0..<order {
            let carried = shifts.indices.map { column in
                shifts.indices.reduce(0) { $0 + weights[row][$1] * observed[$1, column] }
            }
            for column in 0...row {
                products[row, column] = zip(carried, weights[column]).reduce(0) { $0 + $1.0 * $1.1 }
                guard !known.contains(row), !known.contains(column) else { continue }
                let explained = answered.enumerated().reduce(0) {
                    $0 + weights[row][$1.offset] * model.covariances[$1.element, column]
                }
                products[row, column] += count * (model.covariances[row, column] - explained)
            }
        }
    }
}
