/// What it takes to score a pair: which scores or answers of its two forms are put side by side.
public struct DyadicPlan: Sendable, Equatable {
    /// An item that both are asked, as either counts it.
    public struct ItemPair: Sendable, Equatable {
        public var item: String
        public var first: ScoringPlan.Term
        public var second: ScoringPlan.Term
    }

    public enum Content: Sendable, Equatable {
        /// The same score of both: an index into the `scoreIDs` of either form's plan.
        case scores(first: Int, second: Int)
        /// Items of the score's own, averaged on either side.
        case items(first: ScoringPlan.ScalePlan, second: ScoringPlan.ScalePlan)
        /// Answers item by item, and how many items both must have answered.
        case pairs([ItemPair], minimumAnswered: Int)
    }

    public var id: String
    public var kind: DyadicScore.Kind
    public var firstForm: String
    public var secondForm: String
    public var content: Content
}

extension Instrument {
    /// The forms whose rows describe the same pairs: those that dyadic scores and demands on the agreement of
    /// informants name, or both of two.
    public var pairedForms: [Form] {
        guard isDyadic else { return [] }
        let agreeing = scales.compactMap(\.agreement).flatMap(\.forms)
        let named = Set((design.dyadicScores.flatMap(\.forms) + agreeing).map(\.value))
        guard named.isEmpty else { return forms.filter { named.contains($0.id.value) } }
        return forms.count == 2 ? forms : []
    }

    /// The items that every one of the paired forms asks with the same responses.
    public var pairedItems: [Item] {
        let forms = pairedForms
        guard forms.count > 1 else { return [] }
        return items.filter { item in
            item.anchoredIn == nil && !item.isAttentionCheck
                && forms.allSatisfy { item.wording[$0.id.value] != nil }
        }
    }

    /// The plans of the dyadic scores, in the order of the file.
    ///
    /// The instrument must be free of errors; a score that does not resolve, such as one of a scale
    /// that a short form dropped, is passed over.
    public var dyadicPlans: [DyadicPlan] { design.dyadicScores.compactMap(dyadicPlan) }

    private func dyadicPlan(_ score: DyadicScore) -> DyadicPlan? {
        guard score.forms.count == 2, let first = form(score.forms[0].value),
            let second = form(score.forms[1].value)
        else { return nil }
        let plans = (first: scoringPlan(for: first), second: scoringPlan(for: second))
        let content: DyadicPlan.Content? =
            switch (score.kind.value, score.content) {
            case (.difference, .scale(let scale)), (.mean, .scale(let scale)):
                Self.scores(scale.value, plans)
            case (.difference, .items(let members, let answered)),
                (.mean, .items(let members, let answered)):
                items(members, answered.value, score.id.value, plans)
            case (.agreement, .scale(let name)), (.reciprocity, .scale(let name)):
                scale(name.value).flatMap { pairs(of: $0, first, second, plans) }
            case (.agreement, .items(let members, let answered)),
                (.reciprocity, .items(let members, let answered)):
                Self.pairs(
                    terms(members, plans.first), terms(members, plans.second), plans,
                    answered.value)
            }
        return content.map {
            DyadicPlan(
                id: score.id.value, kind: score.kind.value, firstForm: first.id.value,
                secondForm: second.id.value, content: $0)
        }
    }
}

private typealias PlanPair = (first: ScoringPlan, second: ScoringPlan)

extension Instrument {
    private static func scores(_ id: String, _ plans: PlanPair) -> DyadicPlan.Content? {
        guard let first = plans.first.scoreIDs.firstIndex(of: id),
            let second = plans.second.scoreIDs.firstIndex(of: id)
        else { return nil }
        return .scores(first: first, second: second)
    }

    private func items(
        _ members: [Scale.Member], _ answered: AnsweredRule, _ id: String, _ plans: PlanPair
    ) -> DyadicPlan.Content? {
        func side(_ plan: ScoringPlan) -> ScoringPlan.ScalePlan? {
            let terms = terms(members, plan)
            return terms.isEmpty ? nil : ScoringPlan.ScalePlan(meanOf: terms, id: id, answered)
        }
        guard let first = side(plans.first), let second = side(plans.second) else { return nil }
        return .items(first: first, second: second)
    }

    /// A scale's items side by side; a scale of facets lends those of its facets.
    private func pairs(
        of scale: Scale, _ first: Form, _ second: Form, _ plans: PlanPair
    ) -> DyadicPlan.Content? {
        let expansion = FacetExpansion(self)
        let required = Set(scale.required.map(\.value))
        return Self.pairs(
            terms(expansion.members(of: scale, in: first), plans.first, required: required),
            terms(expansion.members(of: scale, in: second), plans.second, required: required),
            plans, scale.answered.value)
    }

    private static func pairs(
        _ first: [ScoringPlan.Term], _ second: [ScoringPlan.Term], _ plans: PlanPair,
        _ answered: AnsweredRule
    ) -> DyadicPlan.Content? {
        let others = Dictionary(
            second.map { (plans.second.columns[$0.column].item, $0) },
            uniquingKeysWith: { first, _ in first })
        let pairs = first.compactMap { term -> DyadicPlan.ItemPair? in
            let item = plans.first.columns[term.column].item
            return others[item].map { DyadicPlan.ItemPair(item: item, first: term, second: $0) }
        }
        guard !pairs.isEmpty else { return nil }
        return .pairs(pairs, minimumAnswered: answered.minimumAnswered(ofItems: pairs.count))
    }

    private func terms(
        _ members: [Scale.Member], _ plan: ScoringPlan, required: Set<String> = []
    ) -> [ScoringPlan.Term] {
        members.compactMap { member in
            let item = member.item.value
            guard let column = plan.columns.firstIndex(where: { $0.item == item }),
                let responses = responseScale(plan.columns[column].responses)
            else { return nil }
            return ScoringPlan.Term(
                column: column, isReversed: member.keying == .reversed, lowest: responses.lowest,
                highest: responses.highest, isRequired: required.contains(item))
        }
    }
}

extension ScoringPlan.ScalePlan {
    fileprivate init(meanOf terms: [ScoringPlan.Term], id: String, _ answered: AnsweredRule) {
        let answers = terms.map {
            ScoreBounds(lowest: Double($0.lowest), highest: Double($0.highest))
        }
        self.init(
            id: id, terms: terms, aggregation: .mean,
            minimumAnswered: answered.minimumAnswered(ofItems: terms.count), thresholds: [],
            isHigherOrder: false, rescaling: nil, bounds: ScoreBounds(around: answers))
    }
}
