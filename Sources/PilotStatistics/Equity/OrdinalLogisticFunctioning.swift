import Psychometrics
import RealModule

/// Differential item functioning by ordinal logistic regression: whether the group tells something of an
/// item's answers that the score on the other items does not (Zumbo 1999; Crane, Gibbons, Jolley & van
/// Belle 2006).
///
/// Three models of proportional odds, of the score alone, the score and the group, and both with their
/// product, are set against one another. Codes that nobody used take no part.
public struct OrdinalLogisticFunctioning: Sendable, Hashable {
    /// What one model explains beyond another.
    public struct Step: Sendable, Hashable {
        public var test: ChiSquareTest
        /// The gain in McFadden's (1974) R², 1 − ln L/ln L₀.
        public var mcFadden: Double
        /// The gain in Nagelkerke's (1991) R².
        public var nagelkerke: Double
    }

    public var referenceRows: Int
    public var focalRows: Int
    /// The group beyond the score: the item is easier for one group at every score.
    public var uniform: Step
    /// The product beyond both: which group it is easier for depends on the score.
    public var nonUniform: Step
    /// Both together, with two degrees of freedom.
    public var total: Step
    /// The focal group's log odds of a higher answer against the reference group's, at the same score
    /// (from the model without the product).
    public var logOddsRatio: Double
    public var magnitude: DifferentialMagnitude
}

extension DifferentialCounts {
    /// - Parameters:
    ///   - minimumRows: the fewest that either group may have
    ///   - significance: the level at which the test with two degrees of freedom counts
    public func ordinalLogistic(
        minimumRows: Int = 10, significance: Double = 0.05
    ) -> Result<OrdinalLogisticFunctioning, UndefinedReason> {
        do throws(UndefinedReason) {
            return .success(try fitted(minimumRows, significance))
        } catch {
            return .failure(error)
        }
    }

    private func fitted(
        _ minimumRows: Int, _ significance: Double
    ) throws(UndefinedReason) -> OrdinalLogisticFunctioning {
        if let reason = obstacle(minimumRows: minimumRows) { throw reason }
        let cells = cells
        let categories = codes.count
        func fit(_ predictors: Int) throws(UndefinedReason) -> ProportionalOdds {
            let restricted = cells.map {
                ProportionalOdds.Cell(
                    predictors: Array($0.predictors[..<predictors]), category: $0.category,
                    count: $0.count)
            }
            return try ProportionalOdds.fit(restricted, categories: categories)
        }
        let empty = try fit(0)
        let (score, group, product) = (try fit(1), try fit(2), try fit(3))
        let rows = Double(referenceRows + focalRows)
        func step(_ small: ProportionalOdds, _ large: ProportionalOdds, _ degrees: Int)
            -> OrdinalLogisticFunctioning.Step
        {
            let gain = large.logLikelihood - small.logLikelihood
            let base = empty.logLikelihood
            let nagelkerke =
                (Double.exp(2 * (base - small.logLikelihood) / rows)
                    - Double.exp(2 * (base - large.logLikelihood) / rows))
                / (1 - Double.exp(2 * base / rows))
            return OrdinalLogisticFunctioning.Step(
                test: ChiSquareTest(statistic: max(2 * gain, 0), degreesOfFreedom: degrees),
                mcFadden: -gain / base, nagelkerke: nagelkerke)
        }
        let total = step(score, product, 2)
        return OrdinalLogisticFunctioning(
            referenceRows: referenceRows, focalRows: focalRows, uniform: step(score, group, 1),
            nonUniform: step(group, product, 1), total: total, logOddsRatio: group.slopes[1],
            magnitude: DifferentialMagnitude(total, significance: significance))
    }

    /// Score, group and their product for every cell; the score in standard deviations around its mean,
    /// which changes no likelihood and keeps the steps of the fit comparable.
    private var cells: [ProportionalOdds.Cell] {
        let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
        var moments = PairMoments()
        for (score, stratum) in ordered {
            let count = stratum.reference.values.reduce(0, +) + stratum.focal.values.reduce(0, +)
            moments.merge(PairMoments(count: count, mean: Double(score), squares: 0))
        }
        let deviation = max(moments.firstSquares / Double(moments.count), 1e-12).squareRoot()
        return ordered.flatMap { score, stratum in
            let standing = (Double(score) - moments.firstMean) / deviation
            return [(stratum.reference, 0.0), (stratum.focal, 1.0)].flatMap { answers, group in
                answers.sorted { $0.key < $1.key }.map { code, count in
                    ProportionalOdds.Cell(
                        predictors: [standing, group, standing * group], category: places[code] ?? 0,
                        count: Double(count))
                }
            }
        }
    }
}
