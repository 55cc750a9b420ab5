import Psychometrics

/// Differential item functioning by Mantel's test for ordered answers (Mantel 1963), with the standardised
/// mean difference of Dorans & Schmitt (1991), as Zwick, Donoghue & Grima (1993) apply them to rating
/// scales.
///
/// No model: within each score on the other items the two groups' mean answers are compared. It sees uniform
/// differences only. Scores at which only one group has rows say nothing and are left out.
public struct MantelFunctioning: Sendable, Hashable {
    public var test: ChiSquareTest
    /// The focal group's mean answer minus the reference group's, at the focal group's scores: in the
    /// item's own units. Negative when the item is harder for the focal group to agree with.
    public var standardizedMeanDifference: Double
    /// The same over the standard deviation of the item's answers in both groups together.
    public var effectSize: Double
    /// The rows at scores that both groups have.
    public var comparedRows: Int
}

extension DifferentialCounts {
    /// - Parameter minimumRows: the fewest that either group may have
    public func mantel(minimumRows: Int = 10) -> Result<MantelFunctioning, UndefinedReason> {
        if let reason = obstacle(minimumRows: minimumRows) { return .failure(reason) }
        var (excess, variance, difference, focalRows) = (0.0, 0.0, 0.0, 0.0)
        var (pooled, comparedRows) = (Moments(), 0.0)
        for (_, stratum) in ordered {
            let (reference, focal) = (Moments(stratum.reference), Moments(stratum.focal))
            let all = reference + focal
            pooled = pooled + all
            guard reference.count > 0, focal.count > 0 else { continue }
            comparedRows += all.count
            focalRows += focal.count
            difference += focal.count * (focal.mean - reference.mean)
            excess += focal.sum - focal.count * all.mean
            variance +=
                reference.count * focal.count / (all.count * all.count * (all.count - 1))
                * (all.count * all.squares - all.sum * all.sum)
        }
        guard focalRows > 0 else { return .failure(.noCommonStratum) }
        guard variance > 0 else { return .failure(.constant) }
        let deviation =
            ((pooled.squares - pooled.sum * pooled.mean) / (pooled.count - 1)).squareRoot()
        return .success(
            MantelFunctioning(
                test: ChiSquareTest(statistic: excess * excess / variance, degreesOfFreedom: 1),
                standardizedMeanDifference: difference / focalRows,
                effectSize: difference / focalRows / deviation, comparedRows: Int(comparedRows)))
    }
}

/// The number of answers, their sum and that of their squares.
private struct Moments {
    var count = 0.0
    var sum = 0.0
    var squares = 0.0

    var mean: Double { sum / count }

    init() {}

    init(_ answers: DifferentialCounts.Answers) {
        for (code, number) in answers {
            let (value, weight) = (Double(code), Double(number))
            count += weight
            sum += weight * value
            squares += weight * value * value
        }
    }

    static func + (one: Moments, other: Moments) -> Moments {
        var result = one
        result.count += other.count
        result.sum += other.sum
        result.squares += other.squares
        return result
    }
}
