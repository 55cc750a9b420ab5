import InstrumentModel

/// A scale, as the codebook describes it.
struct ScaleEntry: Encodable {
    struct MemberEntry: Encodable {
        var item: String
        var keying: String

        var sign: String { keying == Scale.Keying.reversed.rawValue ? "−" : "+" }
        var isReversed: Bool { keying == Scale.Keying.reversed.rawValue }
    }

    struct ThresholdEntry: Encodable {
        var measure: String
        /// The least that is demanded; nil where there is a most that is allowed.
        var minimum: Double?
        var maximum: Double?
        var words: String
    }

    /// The scale as one form has it.
    struct FormPart: Encodable {
        var form: String
        var formTitle: String
        var items: [MemberEntry]
        var minimumAnswered: Int
        /// The lowest and the highest score that can come about.
        var lowest: Double
        var highest: Double
        /// The computation in words.
        var formula: String
        /// What happens when answers are missing, in words.
        var missingRule: String
        var standards: [StandardEntry]?

        var range: String { ScoreText.of(ScoreBounds(lowest: lowest, highest: highest)) }
    }

    /// A scale's part in this one.
    struct FacetEntry: Encodable {
        var scale: String
        var keying: String

        var sign: String { keying == Scale.Keying.reversed.rawValue ? "−" : "+" }
    }

    var id: String
    var title: String?
    var definition: String?
    var aggregation: String
    /// The scales that it is made of; what it aggregates is then `aggregates`.
    var facets: [FacetEntry]?
    /// `items` or `facets`, of a scale that has facets.
    var aggregates: String?
    var forms: [FormPart]
    var thresholds: [ThresholdEntry]

    /// - Parameter agreeing: the forms that the scale's demand on informants is about
    init(_ scale: Scale, in parts: [FormPlan], agreeing: [String]) {
        id = scale.id.value
        title = scale.title
        definition = scale.definition
        aggregation = scale.aggregation.value.rawValue
        facets =
            scale.facets.isEmpty
            ? nil
            : scale.facets.map { FacetEntry(scale: $0.scale.value, keying: $0.keying.rawValue) }
        aggregates = scale.facets.isEmpty ? nil : scale.averagesFacets ? "facets" : "items"
        thresholds =
            scale.thresholds.map(ThresholdEntry.init)
            + (scale.agreement?.demands ?? []).map { ThresholdEntry($0, of: agreeing) }
        forms = parts.compactMap { part in
            let (form, plan) = (part.form, part.plan)
            if let part = plan.scales.first(where: { $0.id == scale.id.value }) {
                return FormPart(part, plan, form, rule: scale.answered.value)
            }
            return plan.composites.first { $0.id == scale.id.value }.map {
                FormPart($0, plan, form)
            }
        }
    }
}

extension ScaleEntry.ThresholdEntry {
    init(_ threshold: ReliabilityThreshold) {
        measure = threshold.measure.rawValue
        let limit = threshold.limit.value
        if threshold.measure.isCeiling { maximum = limit } else { minimum = limit }
        let number = Int(exactly: limit).map(String.init) ?? "\(limit)"
        words =
            switch threshold.measure {
            case .alpha: "Cronbach’s alpha of at least \(number)"
            case .alphaLower: "a lower bound of alpha’s 95 % confidence interval of at least \(number)"
            case .omega: "McDonald’s omega of at least \(number)"
            case .itemRest: "an item-rest correlation of at least \(number) for every item"
            case .missing: "at most a share of \(number) of missing answers for every item"
            case .rows: "at least \(number) rows to analyse"
            }
    }
    init(_ demand: InformantAgreement.Demand, of forms: [String]) {
        measure = demand.measure.rawValue
        minimum = demand.minimum.value
        let scores = "between the scores of the same pairs in the forms \(Enumeration.words(forms))"
        words =
            switch demand.measure {
            case .correlation: "a correlation of at least \(demand.minimum.value) \(scores)"
            case .intraclass: "an intraclass correlation ICC(A,1) of at least \(demand.minimum.value) \(scores)"
            }
    }
}
