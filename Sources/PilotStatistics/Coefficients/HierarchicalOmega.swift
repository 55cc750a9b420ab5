import Psychometrics

/// How much of a scale's variance is due to what all its items share, and how much to that and to what
/// groups of them share besides.
public struct HierarchicalOmega: Sendable, Hashable {
    /// ω_h = (Σg)² / V, with g the general factor's loadings: the share that one score may be read as
    /// measuring one thing (McDonald 1999; Zinbarg, Revelle, Yovel & Li 2005).
    public var hierarchical: Estimate
    /// ω_t = 1 − Σθ / V: reliability, group factors included.
    public var total: Estimate
    /// How well the correlated factors fit; nil for extracted ones, which are fitted by least squares.
    public var fit: FactorFit?
}

extension ItemMoments {
    /// Omega hierarchical and total with the declared facets for group factors: their correlated
    /// factors by maximum likelihood, made a general and group factors by Schmid and Leiman's
    /// transformation.
    ///
    /// V is the observed variance of the items' sum, so that the figures speak of the score itself.
    /// Undefined with fewer than three facets or two items a facet, without a proper solution, and
    /// where an item does not vary or stands in no facet or in two.
    ///
    /// - Parameter facets: the items of each facet, as indices
    public func hierarchicalOmega(facets: [[Int]]) -> HierarchicalOmega {
        do throws(UndefinedReason) {
            let correlations = try factorable()
            guard facets.flatMap({ $0 }).sorted() == Array(0..<itemCount) else {
                throw .outsideRange("each item must stand in one facet")
            }
            guard facets.count >= 3 else {
                throw .tooFewFactors(factors: facets.count, required: 3)
            }
            var groups = [Int](repeating: 0, count: itemCount)
            for (facet, items) in facets.enumerated() { for item in items { groups[item] = facet } }
            let model = try GroupFactorModel.fit(
                correlations, groups: groups, factors: facets.count)
            let fit = try FactorFit(
                correlations, model.solution.implied, parameters: model.parameters.count,
                rows: smallestPair)
            return omega(try SchmidLeiman(model.solution), fit)
        } catch {
            return HierarchicalOmega(
                hierarchical: .undefined(error), total: .undefined(error), fit: nil)
        }
    }

    /// Omega hierarchical and total with so many extracted group factors: minimum residuals, rotated
    /// by oblimin, then as with facets. Undefined with fewer than three factors, without a proper
    /// solution, and where an item does not vary.
    ///
    /// - Parameter seed: of the rotation's random starts
    public func hierarchicalOmega(factors: Int, seed: UInt64) -> HierarchicalOmega {
        do throws(UndefinedReason) {
            let correlations = try factorable()
            let solution = try FactorSolution.exploratory(
                correlations, factors: factors, seed: seed)
            return omega(try SchmidLeiman(solution), nil)
        } catch {
            return HierarchicalOmega(
                hierarchical: .undefined(error), total: .undefined(error), fit: nil)
        }
    }

    private func factorable() throws(UndefinedReason) -> SymmetricMatrix {
        if let obstacle { throw obstacle }
        guard varying.count == itemCount else {
            throw .tooFewVarying(varying.count, of: itemCount, required: itemCount)
        }
        guard let correlations else { throw .constant }
        return correlations
    }

    /// On the scale of the items' own variances.
    private func omega(_ solution: SchmidLeiman, _ fit: FactorFit?) -> HierarchicalOmega {
        let general = (0..<itemCount).reduce(0) {
            $0 + solution.general[$1] * covariances[$1, $1].squareRoot()
        }
        let unique = (0..<itemCount).reduce(0) {
            $0 + solution.uniquenesses[$1] * covariances[$1, $1]
        }
        return HierarchicalOmega(
            hierarchical: .value(general * general / covariances.total),
            total: .value(1 - unique / covariances.total), fit: fit)
    }
}
