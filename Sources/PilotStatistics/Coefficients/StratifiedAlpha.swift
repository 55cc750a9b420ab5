import Psychometrics

extension ItemMoments {
    /// Stratified alpha of a composite of parts, 1 − Σσₛ²·(1 − αₛ) / σ²_X, with σₛ² and αₛ the variance
    /// and raw alpha of a part's sum and σ²_X the variance of the composite (Rajaratnam, Cronbach &
    /// Gleser 1965; Cronbach, Schönemann & McKie 1965).
    ///
    /// The moments are of all items of all parts, keyed as their parts key them. Alpha over the lot
    /// takes the differences between parts for error; this does not. Undefined where a part's alpha is,
    /// as with a part of one item.
    ///
    /// - Parameters:
    ///   - parts: the items of each part, as indices
    ///   - weights: what each part's sum is multiplied by in the composite, 1 unless told; a composite
    ///     of means gives each part 1/k
    public func stratifiedAlpha(parts: [[Int]], weights: [Double]? = nil) -> Estimate {
        if let reason = obstacle { return .undefined(reason) }
        let weights = weights ?? [Double](repeating: 1, count: parts.count)
        precondition(weights.count == parts.count, "Each part has a weight.")
        var error = 0.0
        var scale = [Double](repeating: 0, count: itemCount)
        for (part, weight) in zip(parts, weights) {
            let moments = restricted(to: part)
            guard let alpha = moments.rawAlpha.value else { return moments.rawAlpha }
            error += weight * weight * moments.covariances.total * (1 - alpha)
            for item in part { scale[item] += weight }
        }
        let total = (0..<itemCount).reduce(0) { sum, row in
            (0..<itemCount).reduce(sum) { $0 + scale[row] * scale[$1] * covariances[row, $1] }
        }
        return total > 1e-12 * error ? .value(1 - error / total) : .undefined(.noTotalVariance)
    }

    /// The moments of some of the items, from the same rows.
    public func restricted(to items: [Int]) -> ItemMoments {
        var moments = self
        let places = Dictionary(zip(varying, varying.indices), uniquingKeysWith: { first, _ in first })
        moments.counts = items.map { counts[$0] }
        moments.means = items.map { means[$0] }
        moments.covariances = covariances.restricted(to: items)
        moments.varying = items.indices.filter { places[items[$0]] != nil }
        moments.correlations = correlations.map { all in
            all.restricted(to: items.compactMap { places[$0] })
        }
        return moments
    }
}
