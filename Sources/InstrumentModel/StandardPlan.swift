extension ScoringPlan {
    /// How a score is expressed against a norm.
    public struct StandardPlan: Sendable, Equatable {
        /// The column of the result: `calmness_t`.
        public var id: String
        /// Index into `scoreIDs`.
        public var score: Int
        /// The id of the norm.
        public var norm: String
        public var transformation: Transformation
    }

    /// What a norm makes of a score.
    public enum Transformation: Sendable, Equatable {
        /// (score − mean) / standard deviation.
        case z(mean: Double, standardDeviation: Double)
        /// 50 + 10 z.
        case t(mean: Double, standardDeviation: Double)
        /// Interpolated between the entries, and undefined beyond them.
        case percentile([Norm.Percentile])

        /// Nil where the norm lacks the figures, which is an error elsewhere.
        init?(_ kind: StandardScore.Kind, _ norm: Norm) {
            switch (kind, norm.mean?.value, norm.standardDeviation?.value) {
            case (.z, let mean?, let standardDeviation?):
                self = .z(mean: mean, standardDeviation: standardDeviation)
            case (.t, let mean?, let standardDeviation?):
                self = .t(mean: mean, standardDeviation: standardDeviation)
            case (.percentile, _, _) where !norm.percentiles.isEmpty:
                self = .percentile(norm.percentiles)
            default: return nil
            }
        }
    }

    /// How a score is divided into bands.
    public struct CutoffPlan: Sendable, Equatable {
        /// The column of the result.
        public var id: String
        /// Index into `scoreIDs`.
        public var score: Int
        /// Where each band but the last ends; ascending.
        public var bounds: [Double]
        /// One more than the bounds.
        public var labels: [String]
    }
}

extension Instrument {
    /// The standard scores that a form gives.
    func standardPlans(in plan: ScoringPlan) -> [ScoringPlan.StandardPlan] {
        plan.scoreIDs.enumerated().flatMap { index, id in
            standards(of: id).compactMap { standard in
                guard let norm = norm(standard.norm.value),
                    (standard.form ?? norm.form).value == plan.form,
                    let transformation = ScoringPlan.Transformation(standard.kind, norm)
                else { return nil }
                return ScoringPlan.StandardPlan(
                    id: StandardScore.column(of: id, standard.kind), score: index,
                    norm: norm.id.value, transformation: transformation)
            }
        }
    }

    /// The bands that a form gives.
    func cutoffPlans(in plan: ScoringPlan) -> [ScoringPlan.CutoffPlan] {
        cutoffs.filter { $0.form.value == plan.form }.compactMap { cutoffs in
            plan.scoreIDs.firstIndex(of: cutoffs.score.value).map { index in
                ScoringPlan.CutoffPlan(
                    id: cutoffs.id.value, score: index,
                    bounds: cutoffs.bands.compactMap(\.below?.value),
                    labels: cutoffs.bands.map(\.label.value))
            }
        }
    }

    /// What a scale or composite is expressed against.
    public func standards(of score: String) -> [StandardScore] {
        scale(score)?.standards ?? composite(score)?.standards ?? []
    }
}
