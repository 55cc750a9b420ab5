/// A score of a pair, from what each of the two says (Kenny, Kashy & Cook 2006).
public struct DyadicDefinition: Sendable, Equatable {
    /// What is computed of the two.
    public enum Content: Sendable, Equatable {
        /// The first form's score minus the second's.
        case difference(Sides)
        /// The mean of the two forms' scores.
        case mean(Sides)
        /// How alike the two answer, about the same or about each other: 1 − the mean distance of
        /// their answers ÷ the greatest distance that there can be. The average deviation of two raters
        /// (Burke, Finkelstein & Dusig 1999), set against its greatest possible value: 1 is identical
        /// answers, 0 the farthest apart.
        case similarity([ItemPair], minimumAnswered: Int)
    }

    /// Where the scores of the two come from.
    public enum Sides: Sendable, Equatable {
        /// An index into the scores of either form: its scales, then its composites.
        case scores(first: Int, second: Int)
        /// Items of the score's own.
        case items(first: ScaleDefinition, second: ScaleDefinition)
    }

    public var id: String
    /// The id of the form that comes first: a difference is its score minus the other's.
    public var firstForm: String
    /// The id of the other form.
    public var secondForm: String
    public var content: Content

    public init(id: String, firstForm: String, secondForm: String, content: Content) {
        self.id = id
        self.firstForm = firstForm
        self.secondForm = secondForm
        self.content = content
    }
}

extension DyadicDefinition {
    /// The score of one pair.
    ///
    /// - Parameters:
    ///   - first: nil where the first form was not filled in
    ///   - second: nil where the second form was not filled in
    public func score(first: DyadSide?, second: DyadSide?) -> Estimate {
        guard let first else { return .undefined(.partnerMissing(form: firstForm)) }
        guard let second else { return .undefined(.partnerMissing(form: secondForm)) }
        switch content {
        case .difference(let sides): return combined(sides, first, second) { $0 - $1 }
        case .mean(let sides): return combined(sides, first, second) { ($0 + $1) / 2 }
        case .similarity(let pairs, let minimumAnswered):
            return Self.similarity(pairs, minimumAnswered, first.row, second.row)
        }
    }

    private func combined(
        _ sides: Sides, _ first: DyadSide, _ second: DyadSide,
        _ combine: (Double, Double) -> Double
    ) -> Estimate {
        let estimates: (first: Estimate, second: Estimate) =
            switch sides {
            case .scores(let one, let other):
                (first.scores.estimates[one], second.scores.estimates[other])
            case .items(let one, let other):
                (one.score(first.row).estimate, other.score(second.row).estimate)
            }
        guard let one = estimates.first.value else {
            return .undefined(.partnerUndefined(form: firstForm))
        }
        guard let other = estimates.second.value else {
            return .undefined(.partnerUndefined(form: secondForm))
        }
        return .value(combine(one, other))
    }

    private static func similarity(
        _ pairs: [ItemPair], _ minimumAnswered: Int, _ first: [AnswerCode], _ second: [AnswerCode]
    ) -> Estimate {
        var total = 0
        var answered = 0
        var lacking: String?
        var bounds = pairs[0].first.bounds
        for pair in pairs {
            for item in [pair.first, pair.second] {
                bounds =
                    min(bounds.lowerBound, item.bounds.lowerBound)...max(
                        bounds.upperBound, item.bounds.upperBound)
            }
            if let distance = pair.distance(first, second) {
                total += distance
                answered += 1
            } else if pair.first.isRequired || pair.second.isRequired {
                lacking = lacking ?? pair.first.id
            }
        }
        guard answered >= max(minimumAnswered, 1) else {
            return .undefined(.tooFewSharedAnswers(answered: answered, required: minimumAnswered))
        }
        if let lacking { return .undefined(.requiredItemMissing(lacking)) }
        let greatest = answered * Int(bounds.upperBound - bounds.lowerBound)
        return .value(1 - Double(total) / Double(greatest))
    }
}

/// What one of the two has answered, and what it was scored as.
public struct DyadSide: Sendable, Equatable {
    /// One code per item of the form; `AnswerCode.missing` where there is none.
    public var row: [AnswerCode]
    /// What the row was scored as.
    public var scores: FormScores

    public init(row: [AnswerCode], scores: FormScores) {
        self.row = row
        self.scores = scores
    }

    public init(row: [AnswerCode], of form: FormDefinition) {
        self.init(row: row, scores: form.scored(row))
    }
}

/// An item that both of a pair are asked, as either counts it.
public struct ItemPair: Sendable, Equatable {
    /// As the first form's score counts it.
    public var first: KeyedItem
    /// As the second form's score counts it.
    public var second: KeyedItem

    public init(first: KeyedItem, second: KeyedItem) {
        self.first = first
        self.second = second
    }

    /// How far apart the two answers are, as keyed; nil where one of them is missing.
    func distance(_ firstRow: [AnswerCode], _ secondRow: [AnswerCode]) -> Int? {
        let one = firstRow[first.column]
        let other = secondRow[second.column]
        guard one != .missing, other != .missing else { return nil }
        return abs(Int(first.keyed(one)) - Int(second.keyed(other)))
    }
}
