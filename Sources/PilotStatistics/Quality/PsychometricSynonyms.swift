import Psychometrics

/// Two items that the sample as a whole answers alike, or the opposite way.
public struct CorrelatedPair: Sendable, Hashable {
    /// Columns of a row of answers.
    public var first: Int
    public var second: Int
    public var correlation: Double
}

extension ItemMoments {
    /// Psychometric synonyms: the pairs of items whose correlation in the sample exceeds a level, the
    /// strongest first; .60 is usual (Meade & Craig 2012).
    ///
    /// - Parameter items: those that the moments are of, *not* reversed, so that answers stand as given
    public func synonyms(among items: [KeyedItem], above level: Double = 0.6) -> [CorrelatedPair] {
        pairs(among: items) { $0 > level }.sorted { $0.correlation > $1.correlation }
    }

    /// Psychometric antonyms: the pairs whose correlation falls below a negative level, the strongest
    /// first.
    public func antonyms(among items: [KeyedItem], below level: Double = -0.6) -> [CorrelatedPair] {
        pairs(among: items) { $0 < level }.sorted { $0.correlation < $1.correlation }
    }

    private func pairs(
        among items: [KeyedItem], where belongs: (Double) -> Bool
    ) -> [CorrelatedPair] {
        guard let correlations, smallestPair > 1 else { return [] }
        var result: [CorrelatedPair] = []
        for row in 0..<correlations.order {
            for column in 0..<row where belongs(correlations[row, column]) {
                result.append(
                    CorrelatedPair(
                        first: items[varying[column]].column, second: items[varying[row]].column,
                        correlation: correlations[row, column]))
            }
        }
        return result
    }
}

extension AnswerSequence {
    /// How one respondent answers the pairs that the sample answers alike, or the opposite way: the
    /// correlation over the pairs of the first item's answer with the second's (Johnson 2005).
    ///
    /// Expected high over synonyms and low, below zero, over antonyms. Undefined with fewer than three
    /// pairs of which both are answered, and for one who gives the same answer to all the first or to all
    /// the second items.
    public func consistency(over pairs: [CorrelatedPair]) -> Estimate {
        var moments = PairMoments()
        for pair in pairs where row[pair.first] != .missing && row[pair.second] != .missing {
            moments.add(Double(row[pair.first]), Double(row[pair.second]))
        }
        if moments.count < 3 { return .undefined(.tooFewPairs(pairs: moments.count, required: 3)) }
        return moments.correlation
    }
}
