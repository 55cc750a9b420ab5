import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Intervals of alpha other than Feldt's.
@Suite struct AlphaIntervalTests {
    private let attitude = moments(of: Attitude.rows, bounds: 0...100)

    /// R 4: `1 - exp(log(1 - a) - b + c(1, -1) * qnorm(.975) * sqrt(2 * k / ((k - 1) * (n - 2))))`.
    @Test func bonett() {
        let plain = attitude.bonettInterval(correctingBias: false)
        #expect(plain.method == .bonett)
        #expect(agree(plain.lower, 0.723798989822281, within: 1e-12))
        #expect(agree(plain.upper, 0.910919258680543, within: 1e-12))
        let corrected = attitude.bonettInterval()
        #expect(corrected.method == .bonettCorrected)
        #expect(agree(corrected.lower, 0.733005690161538, within: 1e-12))
        #expect(agree(corrected.upper, 0.913888616724525, within: 1e-12))
    }

    /// `psych::alpha(attitude)`: 0.84314276956476 ± qnorm(.975) · 0.0424356955905744.
    @Test func duhachekIacobucci() {
        let interval = attitude.duhachekIacobucciInterval()
        #expect(agree(interval.lower, 0.759970334513, within: 1e-10))
        #expect(agree(interval.upper, 0.926315204617, within: 1e-10))
    }

    @Test func withheldWhereAlphaIsNegativeOrMissing() {
        let negative = moments(of: [[1, 5], [5, 2], [2, 4], [4, 1]], bounds: 1...5)
        #expect(negative.bonettInterval().lower == .undefined(.negativeCovariance))
        #expect(negative.duhachekIacobucciInterval().upper == .undefined(.negativeCovariance))
        let two = moments(of: [[1, 2], [2, 4]], bounds: 1...5)
        #expect(two.bonettInterval().lower == .undefined(.tooFewRows(rows: 2, required: 3)))
        let same = moments(of: [[1, 1], [2, 2], [3, 3]], bounds: 1...5)
        #expect(same.bonettInterval().lower == .undefined(.perfectAssociation))
        let one = moments(of: [[1], [2]], bounds: 1...5)
        #expect(
            one.duhachekIacobucciInterval().lower
                == .undefined(.tooFewItems(items: 1, required: 2)))
    }
}
