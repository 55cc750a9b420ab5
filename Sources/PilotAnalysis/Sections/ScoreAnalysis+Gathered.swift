import PilotStatistics
import Psychometrics

extension ScoreAnalysis {
    /// - Parameters:
    ///   - reliability: of the score
    ///   - subject: tells which scores are not described
    ///   - smallestTold: the fewest who are told to be at a bound; nil where all are
    ///   - item: what is withheld of the only item, whose answers the scores are; nil with several items
    init(
        _ gathered: ScoreGatherer, reliability: Estimate, _ subject: AnalysisSubject, smallestTold: Int?,
        only item: AnswerWithholding? = nil
    ) {
        let moments = gathered.moments
        let count = moments.count
        let withheld = subject.withholding(count)
        scored = count
        (lowest, highest) = (gathered.bounds.lowerBound, gathered.bounds.upperBound)
        func needing(_ required: Int, _ figure: () -> Double) -> Estimate {
            count < required
                ? .undefined(.tooFewRows(rows: count, required: required)) : .value(figure())
        }
        func kept(_ figure: Estimate, _ reason: UndefinedReason?) -> Estimate {
            (withheld ?? reason).map(Estimate.undefined) ?? figure
        }
        mean = kept(needing(1) { moments.firstMean }, item?.mean)
        standardDeviation = kept(
            needing(2) { (moments.firstSquares / Double(count - 1)).squareRoot() }, item?.standardDeviation)
        let shares = PairOfShares(
            gathered.atLowest, gathered.atHighest, of: max(count, 1), minimum: smallestTold)
        let none = needing(1) { 0 }.reason.map(Estimate.undefined)
        floor = kept(none ?? shares.first, item?.counts)
        ceiling = kept(none ?? shares.second, item?.counts)
        precision =
            standardDeviation.reason.map {
                MeasurementPrecision(standardDeviation: 0, reliability: .undefined($0))
            }
            ?? MeasurementPrecision(
                standardDeviation: standardDeviation.value ?? 0, reliability: reliability)
    }
}
