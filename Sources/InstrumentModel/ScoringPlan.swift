/// What it takes to score one form: the columns to read, and how each scale combines them.
///
/// Every consumer works from this plan, so that the command line, generated Swift and the scripts of
/// other languages give the same number on the same row.
public struct ScoringPlan: Sendable, Equatable {
    /// An answer that is read.
    public struct Column: Sendable, Equatable {
        public var item: String
        /// The id of the response scale.
        public var responses: String
    }

    /// A column's part in a scale.
    public struct Term: Sendable, Equatable {
        /// Index into `columns`.
        public var column: Int
        public var isReversed: Bool
        /// The declared bounds of the response scale, from which an answer is reversed.
        public var lowest: Int
        public var highest: Int
        /// Whether there is no score without this answer.
        public var isRequired: Bool
    }

    /// The last step of a score: a straight line that takes its bounds to others.
    public struct Rescaling: Sendable, Equatable {
        public var from: ScoreBounds
        public var to: ScoreBounds
    }

    /// How the score of a scale comes about from answers.
    public struct ScalePlan: Sendable, Equatable {
        public var id: String
        public var terms: [Term]
        public var aggregation: Scale.Aggregation
        public var minimumAnswered: Int
        public var thresholds: [ReliabilityThreshold]
        /// Whether its terms are the items of other scales.
        public var isHigherOrder: Bool
        public var rescaling: Rescaling?
        /// Of the score as it is given, after rescaling.
        public var bounds: ScoreBounds
    }

    public var form: String
    public var columns: [Column]
    /// The scales that have at least one item in this form, but for those that average facets.
    public var scales: [ScalePlan]
    /// Scores made of other scores – composites, and scales that average facets – after their parts.
    public var composites: [CompositePlan] = []
    /// Scores expressed against norms.
    public var standards: [StandardPlan] = []
    public var cutoffs: [CutoffPlan] = []
    public var attentionChecks: [AttentionPlan] = []

    /// Every scale's and composite's id, in the order to which a part's `score` is an index: first the
    /// scales, then the composites.
    public var scoreIDs: [String] { scales.map(\.id) + composites.map(\.id) }

    /// The theoretical bounds of a scale's or composite's score; nil where the form has no such score.
    public func bounds(of score: String) -> ScoreBounds? {
        scales.first { $0.id == score }?.bounds ?? composites.first { $0.id == score }?.bounds
    }
}

extension Instrument {
    /// The scoring plan of a form of this instrument.
    ///
    /// The instrument must be free of errors; names that do not resolve are passed over.
    public func scoringPlan(for form: Form) -> ScoringPlan {
        let asked = items(in: form)
        let columns = asked.map {
            ScoringPlan.Column(item: $0.id.value, responses: $0.responses.value)
        }
        let position = Dictionary(
            asked.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        let expansion = FacetExpansion(self)
        let scales = scales.compactMap { scale -> ScoringPlan.ScalePlan? in
            guard !scale.averagesFacets else { return nil }
            let required = Set(scale.required.map(\.value))
            let terms = expansion.members(of: scale, in: form).compactMap {
                member -> ScoringPlan.Term? in
                guard let column = position[member.item.value],
                    let responses = responseScale(columns[column].responses)
                else { return nil }
                return ScoringPlan.Term(
                    column: column, isReversed: member.keying == .reversed,
                    lowest: responses.lowest, highest: responses.highest,
                    isRequired: required.contains(member.item.value))
            }
            return terms.isEmpty ? nil : ScoringPlan.ScalePlan(scale, terms)
        }
        var plan = ScoringPlan(form: form.id.value, columns: columns, scales: scales)
        plan.composites = compositePlans(over: scales)
        plan.standards = standardPlans(in: plan)
        plan.cutoffs = cutoffPlans(in: plan)
        plan.attentionChecks = attentionPlans(in: form)
        return plan
    }
}

extension ScoringPlan.ScalePlan {
    fileprivate init(_ scale: Scale, _ terms: [ScoringPlan.Term]) {
        let answers = terms.map {
            ScoreBounds(lowest: Double($0.lowest), highest: Double($0.highest))
        }
        let aggregated: ScoreBounds =
            switch scale.aggregation.value {
            case .mean: ScoreBounds(around: answers)
            case .sum: answers.reduce(ScoreBounds(lowest: 0, highest: 0), +)
            }
        self.init(
            id: scale.id.value, terms: terms, aggregation: scale.aggregation.value,
            minimumAnswered: scale.answered.value.minimumAnswered(ofItems: terms.count),
            thresholds: scale.thresholds, isHigherOrder: !scale.facets.isEmpty,
            rescaling: scale.rescale.map {
                ScoringPlan.Rescaling(from: aggregated, to: $0.value.target)
            },
            bounds: scale.rescale?.value.target ?? aggregated)
    }
}

extension Scale {
    /// The memberships that hold in a form; the form's own wording decides which of them it asks.
    public func members(in form: Form) -> [Member] {
        members.filter { $0.form == nil || $0.form?.value == form.id.value }
    }
}

extension ScoringPlan {
    /// An item that is there to see that respondents read.
    public struct AttentionPlan: Sendable, Equatable {
        /// Index into `columns`.
        public var column: Int
        /// The codes with which it is passed.
        public var passing: [Int]

        /// The column of a table of scores that counts the failed ones.
        public static let countColumn = "attention_failed"
    }
}

extension Instrument {
    func attentionPlans(in form: Form) -> [ScoringPlan.AttentionPlan] {
        items(in: form).enumerated().compactMap { column, item in
            item.isAttentionCheck
                ? ScoringPlan.AttentionPlan(column: column, passing: item.attention.map(\.value))
                : nil
        }
    }
}
