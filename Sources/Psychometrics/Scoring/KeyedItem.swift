/// An item's part in a scale: where its answer stands in a row, and how it is keyed.
public struct KeyedItem: Sendable, Hashable {
    public var id: String
    /// Index into a row of the form's answers.
    public var column: Int
    /// Whether a high answer lowers the score.
    public var isReversed: Bool
    /// The bounds that the response scale declares, never those observed in data.
    public var bounds: ClosedRange<AnswerCode>
    /// Whether the scale has no score without this answer, however many others there are.
    public var isRequired: Bool

    public init(
        id: String, column: Int, isReversed: Bool, bounds: ClosedRange<AnswerCode>,
        isRequired: Bool = false
    ) {
        self.id = id
        self.column = column
        self.isReversed = isReversed
        self.bounds = bounds
        self.isRequired = isRequired
    }

    /// The answer as the scale counts it: a reversed one is mirrored within the declared bounds,
    /// lowest + highest − answer.
    @inlinable
    public func keyed(_ answer: AnswerCode) -> AnswerCode {
        isReversed ? bounds.lowerBound + bounds.upperBound - answer : answer
    }
}
