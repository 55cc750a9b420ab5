import Psychometrics

/// Whether one item works alike in two groups, by a model and without one.
public struct DifferentialFunctioning: Sendable, Hashable {
    public var item: String
    public var ordinalLogistic: Result<OrdinalLogisticFunctioning, UndefinedReason>
    public var mantel: Result<MantelFunctioning, UndefinedReason>
}

extension DifferentialFunctioning {
    /// Whether the difference is worth a look: moderate or large, and significant.
    public var isNotable: Bool {
        if case .success(let model) = ordinalLogistic { model.magnitude != .negligible } else { false }
    }
}

extension DifferentialItems {
    /// Every item of the scale in turn, each matched on the others.
    ///
    /// Many items are tested, and some will be significant by chance; and an item that works differently
    /// stands in the score on which the others are matched, unless `PurifiedFunctioning` takes it out.
    ///
    /// - Parameters:
    ///   - minimumRows: the fewest that either group may have
    ///   - significance: the level at which a test counts in the magnitude
    public func functioning(
        minimumRows: Int = 10, significance: Double = 0.05
    ) -> [DifferentialFunctioning] {
        zip(items, counts).map { item, counts in
            DifferentialFunctioning(
                item: item.id,
                ordinalLogistic: counts.ordinalLogistic(
                    minimumRows: minimumRows, significance: significance),
                mantel: counts.mantel(minimumRows: minimumRows))
        }
    }
}
