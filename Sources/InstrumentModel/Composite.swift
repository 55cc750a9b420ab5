import Diagnostics

/// A score made of other scores: formative, so that its parts need not go together.
public struct Composite: Sendable, Equatable {
    public enum Aggregation: String, Sendable, CaseIterable {
        case mean
        case sum
        case min
        case max
        case weightedMean = "weighted_mean"
        case product
    }

    /// A number that belongs to one part: its weight, or its zero.
    public struct PartNumber: Sendable, Equatable {
        public var part: Located<String>
        public var number: Located<Double>

        public init(part: Located<String>, number: Located<Double>) {
            self.part = part
            self.number = number
        }
    }

    public var id: Located<String>
    public var title: String?
    public var definition: String?
    /// The scales and composites that it is made of, in the order in which they are listed.
    public var parts: [Located<String>]
    /// The parts that count reversed, within their theoretical bounds.
    public var reversed: [Located<String>]
    public var aggregation: Located<Aggregation>
    /// How many of the parts must have a score.
    public var answered: Located<AnsweredRule>
    public var weights: [PartNumber]
    /// Where the weights stand together.
    public var weightsRange: SourceRange?
    /// Why the parts weigh what they do.
    public var because: String?
    /// What each factor of a product is counted from.
    public var zeros: [PartNumber]
    public var rescale: Located<Rescale>?
    public var standards: [StandardScore]
    /// Where a demand for reliability stands, which a formative score cannot meet.
    public var reliabilityDemand: SourceRange?

    public init(
        id: Located<String>, title: String? = nil, definition: String? = nil,
        parts: [Located<String>], reversed: [Located<String>] = [],
        aggregation: Located<Aggregation>, answered: Located<AnsweredRule>,
        weights: [PartNumber] = [], weightsRange: SourceRange? = nil, because: String? = nil, zeros: [PartNumber] = [],
        rescale: Located<Rescale>? = nil, standards: [StandardScore] = [],
        reliabilityDemand: SourceRange? = nil
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.parts = parts
        self.reversed = reversed
        self.aggregation = aggregation
        self.answered = answered
        self.weights = weights
        self.weightsRange = weightsRange
        self.because = because
        self.zeros = zeros
        self.rescale = rescale
        self.standards = standards
        self.reliabilityDemand = reliabilityDemand
    }

    public static let limit = 500
}
