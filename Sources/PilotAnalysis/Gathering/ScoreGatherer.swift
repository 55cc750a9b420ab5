import PilotStatistics
import Psychometrics

/// What one pass over the scores leaves of a scale or a composite.
struct ScoreGatherer: Sendable {
    let bounds: ClosedRange<Double>
    private(set) var moments = PairMoments()
    private(set) var atLowest = 0
    private(set) var atHighest = 0

    init(bounds: ClosedRange<Double>) {
        self.bounds = bounds
    }

    mutating func add(_ score: Estimate) {
        guard let value = score.value else { return }
        moments.add(value, 0)
        // Rescaled scores may miss a bound by their last digit.
        let dust = 1e-9 * (bounds.upperBound - bounds.lowerBound)
        if value <= bounds.lowerBound + dust { atLowest += 1 }
        if value >= bounds.upperBound - dust { atHighest += 1 }
    }
}
