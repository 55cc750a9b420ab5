import Psychometrics

extension PairMoments {
    /// ICC(A,1): how far two informants agree in their answers and not only in their order,
    /// (MSR − MSE) / (MSR + MSE + 2·(MSC − MSE)/n) (Shrout & Fleiss 1979, ICC(2,1) with k = 2; McGraw &
    /// Wong 1996).
    ///
    /// For an item or a scale that asks both about the same thing. A constant distance between the two,
    /// which a correlation does not see, lowers it. Undefined with fewer than two dyads, and where
    /// neither informant's answers vary.
    public var agreementIntraclass: Estimate {
        if count < 2 { return .undefined(.tooFewRows(rows: count, required: 2)) }
        let degrees = Double(count - 1)
        let dyads = (firstSquares + secondSquares + 2 * crossProduct) / 2 / degrees
        let error = (firstSquares + secondSquares - 2 * crossProduct) / 2 / degrees
        let shift = firstMean - secondMean
        let informants = Double(count) * shift * shift / 2
        guard firstSquares + secondSquares > 0 else { return .undefined(.constant) }
        let denominator = dyads + error + 2 * (informants - error) / Double(count)
        guard denominator > 1e-12 * (dyads + error) else { return .undefined(.noTotalVariance) }
        return .value((dyads - error) / denominator)
    }
}
