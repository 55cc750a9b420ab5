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
    /// What the group factors are.
    public var groups: GroupFactors

    /// Where the group factors beside the general one come from.
    public enum GroupFactors: Sendable, Hashable {
        /// One for each declared facet.
        case declared(Int)
        /// So many, from the correlations alone.
        case extracted(Int)

        /// How many there are.
        public var count: Int {
            switch self {
            case .declared(let count), .extracted(let count): count
            }
        }
    }

    /// - Parameters:
    ///   - hierarchical: ω_h
    ///   - total: ω_t
    ///   - fit: of the correlated factors; nil where they are not fitted by maximum likelihood
    ///   - groups: what the group factors are
    public init(
        hierarchical: Estimate, total: Estimate, fit: FactorFit? = nil, groups: GroupFactors
    ) {
        self.hierarchical = hierarchical
        self.total = total
        self.fit = fit
        self.groups = groups
    }

    /// Neither, and why.
    static func undefined(_ reason: UndefinedReason, _ groups: GroupFactors) -> HierarchicalOmega {
        HierarchicalOmega(
            hierarchical: .undefined(reason), total: .undefined(reason), groups: groups)
    }
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
            return omega(try SchmidLeiman(model.solution), fit, .declared(facets.count))
        } catch {
            return .undefined(error, .declared(facets.count))
        }
    }

    /// Omega hierarchical and total with so many extracted group factors: minimum residuals, rotated
    /// by oblimin, then as with facets. Undefined with fewer than three factors, without a proper
    /// solution, and where an item does not vary.
    ///
    /// - Parameters:
    ///   - factors: how many; R's `psych::omega` has three unless told
    ///   - seed: of the rotation's random starts
    public func hierarchicalOmega(factors: Int, seed: UInt64) -> HierarchicalOmega {
        do throws(UndefinedReason) {
            let correlations = try factorable()
            let solution = try FactorSolution.exploratory(
                correlations, factors: factors, seed: seed)
            return omega(try SchmidLeiman(solution), nil, .extracted(factors))
        } catch {
            return .undefined(error, .extracted(factors))
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
    private func omega(
        _ solution: SchmidLeiman, _ fit: FactorFit?, _ groups: HierarchicalOmega.GroupFactors
    ) -> HierarchicalOmega {
        let general = (0..<itemCount).reduce(0) {
            $0 + solution.general[$1] * covariances[$1, $1].squareRoot()
        }
        let unique = (0..<itemCount).reduce(0) {
            $0 + solution.uniquenesses[$1] * covariances[$1, $1]
        }
        return HierarchicalOmega(
            hierarchical: .value(general * general / covariances.total),
            total: .value(1 - unique / covariances.total), fit: fit, groups: groups)
    }
}
