import Psychometrics

extension OneWayVariance {
    /// ICC(2) by the analysis of variance: the reliability of cluster means, (MSB − MSW) / MSB (Bliese
    /// 2000; Shrout & Fleiss 1979, ICC(1,k)).
    ///
    /// One figure for clusters of every size; where sizes differ it is not the mean of the clusters'
    /// own reliabilities, which `meanOfClusterReliabilities` gives. Negative when clusters differ less
    /// than by chance. Undefined where ICC(1) is, and where the clusters' means do not vary at all.
    public var meanReliability: Estimate {
        do throws(UndefinedReason) {
            let squares = try meanSquares()
            guard squares.between > 0 else { return .undefined(.noVarianceBetweenClusters) }
            return .value((squares.between - squares.within) / squares.between)
        } catch {
            return .undefined(error)
        }
    }
}
