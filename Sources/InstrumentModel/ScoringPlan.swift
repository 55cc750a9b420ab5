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
    }

    /// How a scale's score comes about.
    public struct ScalePlan: Sendable, Equatable {
        public var id: String
        public var terms: [Term]
        public var aggregation: Scale.Aggregation
        public var minimumAnswered: Int
        public var thresholds: [ReliabilityThreshold]
    }

    public var form: String
    public var columns: [Column]
    /// The scales that have at least one item in this form.
    public var scales: [ScalePlan]
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
        let scales = scales.compactMap { scale -> ScoringPlan.ScalePlan? in
            let terms = scale.members(in: form).compactMap { member -> ScoringPlan.Term? in
                guard let column = position[member.item.value],
                    let responses = responseScale(columns[column].responses)
                else { return nil }
                return ScoringPlan.Term(
                    column: column, isReversed: member.keying == .reversed,
                    lowest: responses.lowest, highest: responses.highest)
            }
            guard !terms.isEmpty else { return nil }
            return ScoringPlan.ScalePlan(
                id: scale.id.value, terms: terms, aggregation: scale.aggregation.value,
                minimumAnswered: scale.answered.value.minimumAnswered(ofItems: terms.count),
                thresholds: scale.thresholds)
        }
        return ScoringPlan(form: form.id.value, columns: columns, scales: scales)
    }
}

extension Scale {
    /// The memberships that hold in a form; the form's own wording decides which of them it asks.
    public func members(in form: Form) -> [Member] {
        members.filter { $0.form == nil || $0.form?.value == form.id.value }
    }
}
