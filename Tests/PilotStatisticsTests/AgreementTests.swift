import TestSupport
import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Intraclass correlations, differences and errors of measurement.
@Suite struct AgreementTests {
    /// Six targets × four judges (Shrout & Fleiss 1979, table 2).
    private let judged: [[AnswerCode]] = [
        [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
    ]

    /// Published as .17, .29, .71, .44, .62 and .91; digits from `pingouin.intraclass_corr`, pingouin
    /// 0.7.
    private func expectPublished(_ figures: IntraclassCorrelations) {
        #expect(agree(figures.oneWay, 0.165741768405475, within: 1e-12))
        #expect(agree(figures.agreement, 0.289763779527559, within: 1e-12))
        #expect(agree(figures.consistency, 0.714840714840715, within: 1e-12))
        #expect(agree(figures.oneWayAverage, 0.442797133679269, within: 1e-12))
        #expect(agree(figures.agreementAverage, 0.620050547598989, within: 1e-12))
        #expect(agree(figures.consistencyAverage, 0.909315542377070, within: 1e-12))
    }

    @Test func shroutAndFleissFromItems() {
        let moments = moments(of: judged, bounds: 1...10)
        expectPublished(moments.intraclassCorrelations)
        // The average over these very judges is coefficient alpha.
        #expect(agree(moments.rawAlpha, 0.909315542377070, within: 1e-12))
    }

    @Test func shroutAndFleissFromScoresInParts() {
        var whole = OccasionSummary(occasions: 4)
        for part in [judged[..<2], judged[2..<5], judged[5...]] {
            var summary = OccasionSummary(occasions: 4)
            for row in part { summary.add(row.map { Double($0) }) }
            summary.add([1, nil, 2, 3])
            whole.merge(summary)
        }
        expectPublished(whole.intraclassCorrelations)
        #expect(whole.rows == 9)
        #expect(whole.completeRows == 6)
    }

    @Test func agreementOfNothing() {
        var summary = OccasionSummary(occasions: 2)
        #expect(
            summary.intraclassCorrelations.agreement
                == .undefined(.tooFewRows(rows: 0, required: 2)))
        for _ in 0..<3 { summary.add([2, 2]) }
        #expect(summary.intraclassCorrelations.agreement == .undefined(.constant))
        var single = OccasionSummary(occasions: 1)
        single.add([1])
        #expect(
            single.intraclassCorrelations.oneWay
                == .undefined(.tooFewItems(items: 1, required: 2)))
        // Identical scores on both occasions agree perfectly; a shift of the second does not.
        var same = OccasionSummary(occasions: 2)
        var shifted = OccasionSummary(occasions: 2)
        for score in [1.0, 2, 4] {
            same.add([score, score])
            shifted.add([score, score + 1])
        }
        #expect(agree(same.intraclassCorrelations.agreement, 1, within: 1e-14))
        #expect(agree(shifted.intraclassCorrelations.consistency, 1, within: 1e-14))
        // By hand: MSR = 14/3, MSC = 3/2, MSE = 0, so that ICC(2,1) = MSR / (MSR + 2·MSC/3) = 14/17.
        #expect(agree(shifted.intraclassCorrelations.agreement, 14.0 / 17, within: 1e-14))
    }

    /// Jacobson & Truax (1991): SD 7.5, reliability .80, from 32.5 to 47.5 a change index of 3.16.
    @Test func reliableChange() {
        let precision = MeasurementPrecision(standardDeviation: 7.5, reliability: .value(0.8))
        #expect(agree(precision.standardError, 3.3541019662496847, within: 1e-12))
        #expect(agree(precision.reliableChange(from: 32.5, to: 47.5), 10.0.squareRoot(), within: 1e-12))
        #expect(
            agree(
                precision.minimalDetectableChange, 1.959963984540054 * 4.743416490252569,
                within: 1e-9))
    }

    @Test func precisionThatCannotBeHad() {
        let negative = MeasurementPrecision(standardDeviation: 1, reliability: .value(-0.2))
        #expect(negative.standardError.value == nil)
        #expect(negative.minimalDetectableChange == negative.standardError)
        let perfect = MeasurementPrecision(standardDeviation: 1, reliability: .value(1))
        #expect(perfect.standardError == .value(0))
        #expect(perfect.reliableChange(from: 1, to: 2).value == nil)
        let constant = MeasurementPrecision(standardDeviation: 0, reliability: .value(0.8))
        #expect(constant.standardError == .undefined(.constant))
        let passed = MeasurementPrecision(
            standardDeviation: 1, reliability: .undefined(.noTotalVariance))
        #expect(passed.reliableChange(from: 1, to: 2) == .undefined(.noTotalVariance))
    }

    /// At equal variances (ρ̄ − r) / (1 − r); otherwise by hand: (4·.8 + 1·.6 − 2) / (5 − 2).
    @Test func differences() {
        let first = MeasuredScore(variance: 1, reliability: 0.8)
        let second = MeasuredScore(variance: 1, reliability: 0.9)
        #expect(
            agree(
                DifferenceReliability.estimate(first, second, correlation: 0.5), 0.35 / 0.5,
                within: 1e-14))
        let wide = MeasuredScore(variance: 4, reliability: 0.8)
        let narrow = MeasuredScore(variance: 1, reliability: 0.6)
        #expect(
            agree(
                DifferenceReliability.estimate(wide, narrow, correlation: 0.5), 1.8 / 3,
                within: 1e-14))
        #expect(
            DifferenceReliability.estimate(first, first, correlation: 1)
                == .undefined(.noTotalVariance))
        #expect(DifferenceReliability.estimate(first, second, correlation: 1.5).value == nil)
        let still = MeasuredScore(variance: 0, reliability: 0.6)
        #expect(
            DifferenceReliability.estimate(first, still, correlation: 0) == .undefined(.constant))
    }

    /// Three strata of the mental tests: alpha .760489 takes their differences for error, stratified
    /// alpha .840572 does not.
    @Test func stratified() {
        let tests = MentalAbility.moments
        #expect(agree(tests.rawAlpha, 0.760489, within: 5e-7))
        #expect(agree(tests.stratifiedAlpha(parts: MentalAbility.facets), 0.840572, within: 5e-7))
        // One stratum is the scale; equal weights do not matter.
        let alpha = tests.rawAlpha.value ?? 0
        #expect(agree(tests.stratifiedAlpha(parts: [Array(0..<9)]), alpha, within: 1e-13))
        #expect(
            agree(
                tests.stratifiedAlpha(parts: MentalAbility.facets, weights: [0.5, 0.5, 0.5]),
                0.840572, within: 5e-7))
        #expect(
            tests.stratifiedAlpha(parts: [[0], [1, 2]])
                == .undefined(.tooFewItems(items: 1, required: 2)))
    }
}
