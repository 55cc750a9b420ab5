import PilotStatistics
import Psychometrics

extension ScoreAnalysis {
    /// - Parameters:
    ///   - reliability: of the score
    ///   - withheld: why the scores of so few people are not described, if so
    init(_ gathered: ScoreGatherer, reliability: Estimate, withheld: UndefinedReason?) {
        let moments = gathered.moments
        let count = moments.count
        scored = count
        (lowest, highest) = (gathered.bounds.lowerBound, gathered.bounds.upperBound)
        func needing(_ required: Int, _ figure: () -> Double) -> Estimate {
            if let withheld { return .undefined(withheld) }
            return count < required
                ? .undefined(.tooFewRows(rows: count, required: required)) : .value(figure())
        }
        mean = needing(1) { moments.firstMean }
        standardDeviation = needing(2) { (moments.firstSquares / Double(count - 1)).squareRoot() }
        floor = needing(1) { Double(gathered.atLowest) / Double(count) }
        ceiling = needing(1) { Double(gathered.atHighest) / Double(count) }
        precision =
            standardDeviation.reason.map {
                MeasurementPrecision(standardDeviation: 0, reliability: .undefined($0))
            }
            ?? MeasurementPrecision(
                standardDeviation: standardDeviation.value ?? 0, reliability: reliability)
    }
}
