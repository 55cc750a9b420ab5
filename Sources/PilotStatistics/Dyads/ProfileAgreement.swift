import Psychometrics

/// How alike the two of one dyad order the items that both are asked (Furr 2008).
public struct ProfileAgreement: Sendable, Hashable {
    /// Items that both answered.
    public var items: Int
    /// The correlation of the two profiles as they are. Most of it is what everybody would answer.
    public var overall: Estimate
    /// The correlation after each side's mean profile is taken out: agreement about what sets this dyad
    /// apart from others.
    public var distinctive: Estimate
}

extension MeanProfiles {
    /// The agreement of one dyad, once all dyads have been seen.
    ///
    /// Correlations over items take answers for comparable from item to item: pairs of one response scale,
    /// keyed to one direction. Undefined with fewer than three items that both answered, and for a
    /// profile that is flat.
    public func agreement(first: [AnswerCode], second: [AnswerCode]) -> ProfileAgreement {
        var raw = PairMoments()
        var apart = PairMoments()
        for (index, pair) in pairs.enumerated() {
            let (one, other) = (first[pair.first.column], second[pair.second.column])
            guard one != .missing, other != .missing,
                let firstMean = firstMean(index), let secondMean = secondMean(index)
            else { continue }
            let (x, y) = (Double(pair.first.keyed(one)), Double(pair.second.keyed(other)))
            raw.add(x, y)
            apart.add(x - firstMean, y - secondMean)
        }
        return ProfileAgreement(
            items: raw.count, overall: Self.correlation(raw), distinctive: Self.correlation(apart))
    }

    private static func correlation(_ moments: PairMoments) -> Estimate {
        if moments.count < 3 {
            return .undefined(.tooFewSharedAnswers(answered: moments.count, required: 3))
        }
        // What the subtraction of means leaves of equal answers is dust, and no profile.
        let dust = 1e-24 * Double(moments.count)
        guard moments.firstSquares > dust, moments.secondSquares > dust else {
            return .undefined(.constant)
        }
        return moments.correlation
    }
}
