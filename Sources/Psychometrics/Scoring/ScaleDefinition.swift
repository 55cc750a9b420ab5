/// A scale as its score is computed.
public struct ScaleDefinition: Sendable, Equatable {
    /// How the answers become one score.
    public enum Aggregation: String, Sendable, Hashable, Codable {
        /// The mean of the answered items.
        case mean
        /// The mean of the answered items times the number of items: the plain sum when all are
        /// answered, a prorated one otherwise (Mazza, Enders & Ruehlman 2015 on its cost).
        case sum
    }

    public var id: String
    /// In the scale's order.
    public var items: [KeyedItem]
    public var aggregation: Aggregation
    /// With fewer answers the score is undefined.
    public var minimumAnswered: Int
    /// What pilot data must show before the scale is trusted.
    public var thresholds: ReliabilityThresholds
    /// The last step of the score; reliability does not depend on it.
    public var rescaling: Rescaling?

    public init(
        id: String, items: [KeyedItem], aggregation: Aggregation, minimumAnswered: Int,
        thresholds: ReliabilityThresholds = ReliabilityThresholds(), rescaling: Rescaling? = nil
    ) {
        self.id = id
        self.items = items
        self.aggregation = aggregation
        self.minimumAnswered = minimumAnswered
        self.thresholds = thresholds
        self.rescaling = rescaling
    }
}

extension ScaleDefinition {
    /// The scale's score for one respondent.
    ///
    /// - Parameter row: one code per item of the form; `AnswerCode.missing` where there is none.
    public func score(_ row: [AnswerCode]) -> ScaleScore {
        var sum = 0
        var answered = 0
        var lacking: KeyedItem?
        for item in items {
            let answer = row[item.column]
            guard answer != .missing else {
                if item.isRequired { lacking = lacking ?? item }
                continue
            }
            sum += Int(item.keyed(answer))
            answered += 1
        }
        func result(_ estimate: Estimate) -> ScaleScore {
            ScaleScore(estimate: estimate, answered: answered, itemCount: items.count)
        }
        guard answered >= max(minimumAnswered, 1) else {
            return result(
                .undefined(.tooFewAnswers(answered: answered, required: minimumAnswered)))
        }
        if let lacking { return result(.undefined(.requiredItemMissing(lacking.id))) }
        return result(.value(aggregate(sum: sum, answered: answered)))
    }

    /// The score that so many answers with this sum have, or nil when they are too few. That required
    /// items are among them is taken for granted.
    public func score(sum: Int, answered: Int) -> Double? {
        answered >= max(minimumAnswered, 1) ? aggregate(sum: sum, answered: answered) : nil
    }

    private func aggregate(sum: Int, answered: Int) -> Double {
        let aggregated =
            switch aggregation {
            case .mean: Double(sum) / Double(answered)
            case .sum: Double(sum * items.count) / Double(answered)
            }
        return rescaling?.rescaled(aggregated) ?? aggregated
    }
}

/// An item's part in a scale: where its answer stands in a row, and how it is keyed.
public struct KeyedItem: Sendable, Equatable {
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
