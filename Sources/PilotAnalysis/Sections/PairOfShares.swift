import Psychometrics

/// The shares of two kinds of people among all, such as those at the lowest and at the highest score.
///
/// The rest are told nowhere, but they are what the two leave over: neither they nor the two may be few, or a
/// share is withheld.
struct PairOfShares: Sendable, Hashable {
    let first: Estimate
    let second: Estimate

    /// - Parameters:
    ///   - first: how many are of one kind
    ///   - second: how many are of the other
    ///   - all: how many there are, at least one
    ///   - minimum: the fewest that are told; nil where all are
    init(_ first: Int, _ second: Int, of all: Int, minimum: Int?) {
        let counts = [first, second, max(all - first - second, 0)]
        let suppression = minimum.map { CellSuppression(tables: [counts], minimum: $0, unshown: [2]) }
        func share(_ cell: Int) -> Estimate {
            guard let minimum, let suppression, suppression.withheld.contains(cell) else {
                return .value(Double(counts[cell]) / Double(all))
            }
            return .undefined(
                suppression.protectsOthers
                    ? .withheldWithOthers(required: minimum)
                    : .groupTooSmall(rows: counts[cell], required: minimum))
        }
        self.first = share(0)
        self.second = share(1)
    }
}
