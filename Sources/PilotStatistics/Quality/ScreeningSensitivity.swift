import Psychometrics

/// What a scale's figures owe to the respondents that a screen flagged. Both are reported; neither replaces the
/// other.
public struct ScreeningSensitivity: Sendable, Equatable {
    /// The rows that were not flagged, and those that were.
    public private(set) var retained: ScaleSummary
    public private(set) var flagged: ScaleSummary

    public init(items: [KeyedItem]) {
        retained = ScaleSummary(items: items)
        flagged = retained
    }

    public mutating func add(_ row: [AnswerCode], isFlagged: Bool) {
        if isFlagged { flagged.add(row, width: row.count) } else { retained.add(row, width: row.count) }
    }

    public mutating func merge(_ other: ScreeningSensitivity) {
        retained.merge(other.retained)
        flagged.merge(other.flagged)
    }

    /// Figures of all rows, and without the flagged ones.
    public struct Comparison: Sendable, Hashable {
        public var all: ScreeningFigures
        public var retained: ScreeningFigures

        /// The second alpha minus the first.
        public var alphaChange: Estimate { Self.change(all.alpha, retained.alpha) }
        /// The second omega total minus the first.
        public var omegaChange: Estimate { Self.change(all.omegaTotal, retained.omegaTotal) }
        /// The second of the smallest item-rest correlations minus the first, whether or not they are of one
        /// item.
        public var itemRestChange: Estimate {
            Self.change(all.smallestItemRest.correlation, retained.smallestItemRest.correlation)
        }

        private static func change(_ before: Estimate, _ after: Estimate) -> Estimate {
            guard let first = before.value else { return before }
            guard let second = after.value else { return after }
            return .value(second - first)
        }
    }

    /// - Parameter missing: which rows the figures rest on
    public func comparison(missing: MissingTreatment = .listwise) -> Comparison {
        let rest = ScreeningFigures(ItemMoments(retained, missing: missing))
        guard flagged.rows > 0 else { return Comparison(all: rest, retained: rest) }
        var whole = retained
        whole.merge(flagged)
        return Comparison(all: ScreeningFigures(ItemMoments(whole, missing: missing)), retained: rest)
    }
}
