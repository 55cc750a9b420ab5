/// A scale as a form keys it, by columns: what emitted code spells out, because lists of numbers cost the
/// compiler next to nothing.
public struct ScaleKeying: Sendable, Equatable {
    public var id: String
    /// The columns of the scale's items, in its order.
    public var columns: [Int]
    /// Those of them that count reversed.
    public var reversed: [Int]
    /// Those without which there is no score.
    public var required: [Int]
    public var aggregation: ScaleDefinition.Aggregation
    /// With fewer answers the score is undefined.
    public var minimumAnswered: Int
    /// What pilot data must show before the scale is trusted.
    public var thresholds: ReliabilityThresholds
    /// The last step of the score.
    public var rescaling: Rescaling?

    public init(
        id: String, columns: [Int], reversed: [Int] = [], required: [Int] = [],
        aggregation: ScaleDefinition.Aggregation, minimumAnswered: Int,
        thresholds: ReliabilityThresholds = ReliabilityThresholds(), rescaling: Rescaling? = nil
    ) {
        self.id = id
        self.columns = columns
        self.reversed = reversed
        self.required = required
        self.aggregation = aggregation
        self.minimumAnswered = minimumAnswered
        self.thresholds = thresholds
        self.rescaling = rescaling
    }
}

extension FormDefinition {
    /// A form by columns: what an item is reversed within are the bounds of its response scale, which
    /// `responses` finds for each item among `responseScales`.
    public init(
        instrument: String, version: String, form: String, items: [String],
        responseScales: [ResponseCodes], responses: [Int], scales: [ScaleKeying],
        composites: [CompositeDefinition] = [], standards: [StandardDefinition] = [],
        cutoffs: [CutoffDefinition] = [], conditions: [AskingCondition] = [],
        attentionChecks: [AttentionCheck] = []
    ) {
        let bounds = responseScales.map { codes in
            AnswerCode(codes.options.min() ?? 0)...AnswerCode(codes.options.max() ?? 0)
        }
        self.init(
            instrument: instrument, version: version, form: form, items: items,
            scales: scales.map { scale in
                let (reversed, required) = (Set(scale.reversed), Set(scale.required))
                return ScaleDefinition(
                    id: scale.id,
                    items: scale.columns.map { column in
                        KeyedItem(
                            id: items[column], column: column, isReversed: reversed.contains(column),
                            bounds: bounds[responses[column]], isRequired: required.contains(column))
                    },
                    aggregation: scale.aggregation, minimumAnswered: scale.minimumAnswered,
                    thresholds: scale.thresholds, rescaling: scale.rescaling)
            },
            composites: composites, standards: standards, cutoffs: cutoffs, conditions: conditions,
            responseScales: responseScales, responses: responses, attentionChecks: attentionChecks)
    }
}
