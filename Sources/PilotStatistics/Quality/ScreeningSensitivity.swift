import Psychometrics

/// What a scale's alpha owes to the respondents that a screen flagged. Both figures are reported; neither
/// replaces the other.
public struct ScreeningSensitivity: Sendable, Hashable {
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

    /// Alpha of all rows, and without the flagged ones.
    public struct Comparison: Sendable, Hashable {
        /// The rows that the first figure rests on.
        public var rows: Int
        public var alpha: Estimate
        public var retainedRows: Int
        public var retainedAlpha: Estimate
        /// The second minus the first.
        public var change: Estimate
    }

    public func comparison(missing: MissingTreatment = .listwise) -> Comparison {
        var all = retained
        all.merge(flagged)
        let (whole, rest) = (
            ItemMoments(all, missing: missing), ItemMoments(retained, missing: missing)
        )
        let (alpha, without) = (whole.rawAlpha, rest.rawAlpha)
        var change = alpha.value == nil ? alpha : without
        if let before = alpha.value, let after = without.value { change = .value(after - before) }
        return Comparison(
            rows: whole.rows, alpha: alpha, retainedRows: rest.rows, retainedAlpha: without,
            change: change)
    }
}
