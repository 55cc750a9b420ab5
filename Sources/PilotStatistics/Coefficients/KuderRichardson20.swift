import Psychometrics

extension ScaleSummary {
    /// Kuder and Richardson's formula 20, k/(k−1) · (1 − Σpq / σ²) (Kuder & Richardson 1937).
    ///
    /// Both variances have the same divisor, so that it is coefficient alpha under another name; mixing
    /// n and n − 1 gives a figure that is too high. Offered only where the response scale of every item
    /// has two neighbouring codes; undefined, besides, where alpha is.
    public func kuderRichardson20(missing treatment: MissingTreatment = .listwise) -> Estimate {
        guard items.allSatisfy({ $0.bounds.upperBound - $0.bounds.lowerBound == 1 }) else {
            return .undefined(.notDichotomous)
        }
        return ItemMoments(self, missing: treatment).rawAlpha
    }
}
