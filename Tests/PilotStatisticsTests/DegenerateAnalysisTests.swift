import SeededInputs
import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Data from which some figures of a pilot cannot be had: none of them is NaN, and each has a reason.
@Suite struct DegenerateAnalysisTests {
    private func figures(_ moments: ItemMoments, _ summary: ScaleSummary) -> [Estimate] {
        let split = moments.oddEvenSplitHalf
        let fit = moments.oneFactorFit
        let agreement = moments.intraclassCorrelations
        let facets = (0..<moments.itemCount / 3).map { Array((3 * $0)..<(3 * $0 + 3)) }
        let omegas = [
            moments.hierarchicalOmega(facets: facets), moments.hierarchicalOmega(factors: 3, seed: 1),
        ]
        return [
            moments.lambda1, moments.lambda3, moments.lambda4.estimate, moments.lambda5,
            split.correlation, split.spearmanBrown, split.flanaganRulon,
            summary.kuderRichardson20(missing: moments.treatment),
            moments.bonettInterval().lower, moments.bonettInterval(correctingBias: false).upper,
            moments.duhachekIacobucciInterval().lower,
            moments.stratifiedAlpha(parts: [[0], Array(moments.means.indices.dropFirst())]),
            fit.chiSquare, fit.pValue, fit.comparativeFit, fit.tuckerLewis, fit.approximationError,
            fit.approximationErrorLower, fit.approximationErrorUpper, fit.residual,
            agreement.oneWay, agreement.agreement, agreement.consistency, agreement.oneWayAverage,
            agreement.agreementAverage, agreement.consistencyAverage,
        ] + omegas.flatMap { [$0.hierarchical, $0.total] } + moments.correctedItemTotalCorrelations
    }

    private static let none = AnswerCode.missing

    private static let hopeless: [[[AnswerCode]]] = [
        [], [[1, 2, 3]], [[none, none, none], [none, none, none]], [[3, 3, 3], [3, 3, 3]],
        [[1, 1, 1], [5, 5, 5]], [[1, 5, 3], [5, 1, 3], [2, 4, 3]], [[1, none, 2], [none, 3, 4]],
        [[1, 2, 3], [2, 2, 2], [3, 2, 1]], [[1], [2], [4]],
        [[1, 1, 2], [2, 2, 4], [3, 3, 1], [4, 4, 4]],
    ]

    @Test(arguments: hopeless, MissingTreatment.allCases)
    func noFigureIsEverNaN(_ rows: [[AnswerCode]], _ missing: MissingTreatment) {
        let summary = summary(of: rows, bounds: 1...5)
        let found = figures(ItemMoments(summary, missing: missing), summary)
        for number in found.compactMap(\.value) { #expect(number.isFinite) }
        for reason in found.compactMap(\.reason) { #expect(!reason.description.isEmpty) }
    }

    @Test(arguments: hopeless)
    func tablesGiveNoNaN(_ rows: [[AnswerCode]]) {
        let items = keyedItems(rows.first?.count ?? 3, bounds: 1...5)
        var tables = ContingencySummary(items: items)
        tables.add(rows.flatMap { $0 }, width: items.count)
        var totals = ItemTotalTable(items: items)
        totals.add(rows.flatMap { $0 }, width: items.count)
        var patterns = RowPatterns(items: items)
        patterns.add(rows.flatMap { $0 }, width: items.count)
        let correlations = PolychoricCorrelations(tables)
        let bootstrap = Bootstrap(ResamplingUnits(rows: patterns), seed: 1, resamples: 50) {
            $0.rawAlpha
        }
        let interval = bootstrap.interval().interval
        let found =
            [
                correlations.ordinalAlpha.estimate, correlations.smallestEigenvalue,
                interval.lower, interval.upper,
            ] + totals.discriminationIndices
        for number in found.compactMap(\.value) { #expect(number.isFinite) }
    }

    /// Four hundred items and fifty rows.
    @Test func moreItemsThanRows() throws {
        var generator = SeededGenerator(seed: 7)
        let rows = (0..<50).map { _ in
            (0..<400).map { _ in AnswerCode.random(in: 1...5, using: &generator) }
        }
        let summary = summary(of: rows, bounds: 1...5)
        let moments = ItemMoments(summary, missing: .listwise)
        #expect(moments.lambda1.value != nil)
        #expect(moments.lambda5.value != nil)
        #expect(moments.oneFactorFit.chiSquare == .undefined(.notPositiveDefinite))
        #expect(moments.correctedItemTotalCorrelations[0] == .undefined(.notPositiveDefinite))
        #expect(moments.oddEvenSplitHalf.correlation.value != nil)
        #expect(moments.intraclassCorrelations.agreement.value != nil)
        #expect(moments.lambda4.search == .lowerBound)
    }
}
