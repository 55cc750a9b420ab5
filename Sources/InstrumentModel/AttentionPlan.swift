extension ScoringPlan {
    /// An item that is there to see that respondents read.
    public struct AttentionPlan: Sendable, Equatable {
        /// Index into `columns`.
        public var column: Int
        /// The codes with which it is passed.
        public var passing: [Int]
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
