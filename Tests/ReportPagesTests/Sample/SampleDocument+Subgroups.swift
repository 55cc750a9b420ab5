@testable import PilotAnalysis
@testable import PilotStatistics
@testable import Psychometrics

extension SampleDocument {
    var subgroups: SubgroupAnalysis {
        let small = Estimate.undefined(.groupTooSmall(rows: 4, required: 10))
        func level(_ id: String, _ rows: Int, _ alpha: Estimate, _ reach: Double) -> ScaleSubgroups.Level {
            func moved(_ distance: Double) -> Estimate { alpha.value.map { .value($0 + distance) } ?? alpha }
            func bounded(_ estimate: Estimate) -> BoundedEstimate {
                BoundedEstimate(estimate, lower: moved(-reach), upper: moved(reach))
            }
            let figure = bounded(alpha)
            return ScaleSubgroups.Level(
                id: name(id), label: name("Grade \(id)"), rows: SuppressedCount(rows, minimum: 10),
                figures: SubgroupFigures(
                    alpha: figure, alphaMethod: .bootstrap, omegaTotal: figure, averageInterItemCorrelation: figure,
                    lambda2: figure, lambda6: figure, standardError: figure, mean: figure,
                    further: SubgroupCoefficient.allCases.map { _ in figure },
                    itemRest: Self.positive.map { _ in figure }, resampledUnits: alpha.value.map { _ in 11 }),
                unit: .clusters)
        }
        return SubgroupAnalysis(
            column: name("grade"), reference: name("5"), withheld: [name("7")], ungroupedRows: .fewer(than: 10),
            scales: [
                ScaleSubgroups(
                    id: name("positivity"), items: Self.positive.map { name($0) },
                    levels: [
                        level("5", 120, .value(0.84), 0.04), level("6", 108, .value(0.79), 0.05), level("7", 4, small, 0),
                    ],
                    comparisons: [comparison])
            ])
    }

    private var comparison: GroupComparison {
        let step = OrdinalLogisticFunctioning.Step(
            test: ChiSquareTest(statistic: 9.4, degreesOfFreedom: 2), mcFadden: 0.012, nagelkerke: 0.041)
        return GroupComparison(
            reference: name("5"), focal: name("6"),
            functioning: PurifiedFunctioning(
                items: functioning(step), setAside: [name("kind")], rounds: 1, ending: .settled),
            gap: AdjustedGap(
                informativeClusters: 11, informativeRows: 210, otherClusters: 1, difference: .value(-0.225),
                standardError: .value(0.09), lower: .value(-0.42), upper: .value(-0.03), standardized: .value(-0.29)))
    }

    private func functioning(_ step: OrdinalLogisticFunctioning.Step) -> [DifferentialFunctioning] {
        [
            DifferentialFunctioning(
                item: name("kind"),
                ordinalLogistic: .success(
                    OrdinalLogisticFunctioning(
                        referenceRows: 120, focalRows: 108, uniform: step, nonUniform: step, total: step,
                        logOddsRatio: 0.4, magnitude: .moderate)),
                mantel: .success(
                    MantelFunctioning(
                        test: ChiSquareTest(statistic: 5, degreesOfFreedom: 1), standardizedMeanDifference: 0.2,
                        effectSize: 0.18, comparedRows: 200))),
            DifferentialFunctioning(
                item: name("fair"), ordinalLogistic: .failure(.separated), mantel: .failure(.noCommonStratum)),
        ]
    }
}
