/// A score expressed against a norm: always against a named population, and never against the sample
/// at hand, whose mean moves with who is in it.
public struct StandardDefinition: Sendable, Equatable {
    /// How the score is expressed, with the figures of the norm.
    public enum Kind: Sendable, Equatable {
        /// Standard deviations above the population's mean.
        case z(mean: Double, standardDeviation: Double)
        /// 50 + 10 z.
        case t(mean: Double, standardDeviation: Double)
        /// In a table that ascends; interpolated between its entries and undefined beyond them.
        case percentile([PercentileEntry])
    }

    public var id: String
    /// Index into the form's scores: its scales, then its composites.
    public var score: Int
    public var kind: Kind

    public init(id: String, score: Int, kind: Kind) {
        self.id = id
        self.score = score
        self.kind = kind
    }
}

/// A score, and the percent of the population that scores lower plus half of those who score the same
/// (the mid-rank convention).
public struct PercentileEntry: Sendable, Equatable {
    public var score: Double
    /// From 0 to 100.
    public var percentile: Double

    public init(score: Double, percentile: Double) {
        self.score = score
        self.percentile = percentile
    }
}

extension StandardDefinition {
    /// The standard score for one respondent.
    ///
    /// - Parameter scores: those of the form's scales and composites
    public func standardized(_ scores: [Estimate]) -> Estimate {
        guard case .value(let score) = scores[score] else { return scores[score] }
        switch kind {
        case .z(let mean, let standardDeviation): return .value((score - mean) / standardDeviation)
        case .t(let mean, let standardDeviation):
            return .value(50 + 10 * ((score - mean) / standardDeviation))
        case .percentile(let table): return Self.percentile(of: score, in: table)
        }
    }

    private static func percentile(of score: Double, in table: [PercentileEntry]) -> Estimate {
        guard let above = table.firstIndex(where: { $0.score >= score }) else {
            return .undefined(.outsideNorms)
        }
        let upper = table[above]
        if upper.score == score { return .value(upper.percentile) }
        guard above > 0 else { return .undefined(.outsideNorms) }
        let lower = table[above - 1]
        let share = (score - lower.score) / (upper.score - lower.score)
        return .value(lower.percentile + (upper.percentile - lower.percentile) * share)
    }
}
