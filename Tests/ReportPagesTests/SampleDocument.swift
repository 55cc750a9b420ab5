import PilotAnalysis
import PilotStatistics
import Psychometrics

@testable import PilotAnalysis
@testable import PilotStatistics
@testable import Psychometrics

/// A small analysis with something in every section, made by hand: reports are tested on it, not statistics.
struct SampleDocument {
    /// What stands wherever an instrument or data put in a text of their own.
    var text: String?

    private func name(_ own: String) -> String { text ?? own }

    var document: AnalysisDocument {
        AnalysisDocument(
            provenance: provenance, scales: [positivity, negativity], composites: [composite],
            dimensionality: dimensionality, items: items, nesting: nesting, subgroups: [subgroups],
            quality: quality, dyads: dyads, retest: retest)
    }

    private var provenance: AnalysisProvenance {
        AnalysisProvenance(
            instrument: name("bond"), title: name("Bonds at school"), version: name("1.2.0"),
            contentHash: name("5f1c"), source: .init(form: name("student"), dataHash: "9a0b", rows: 240),
            partner: .init(form: name("teacher"), dataHash: "77c1", rows: 230),
            settings: AnalysisSettings(
                clusterColumn: name("teacher_id"), groupColumns: [name("grade")]),
            command: name("scalewright analyze bond.instrument.yaml --form student --data student.csv"),
            softwareVersion: "0.1.0")
    }

    static let positive = ["kind", "helpful", "listens", "fair"]
    static let negative = ["argues", "ignores"]

    private var positivity: ScaleAnalysis {
        ScaleAnalysis(
            id: name("positivity"), title: name("Positivity"), rows: 228,
            reliability: reliability(alpha: 0.8314, omega: .value(0.8402)),
            scores: scores(mean: 3.674, ceiling: 0.162),
            items: Self.positive.enumerated().map { index, id in
                item(id, itemRest: .value(0.48 + 0.06 * Double(index)), without: .value(0.842 - 0.02 * Double(index)))
            },
            correlations: .failure(.tooManyItems(items: 400, limit: 120)),
            redundantPairs: [
                RedundantItems(first: name("kind"), second: name("helpful"), correlation: 0.8123)
            ],
            suspectedMiskeys: [],
            factors: ScaleFactors(parallel: .success(parallel(4)), oneFactorFit: fit), notices: [],
            thresholds: [
                ThresholdOutcome(measure: .alpha, required: 0.8, actual: .value(0.8314), item: nil),
                ThresholdOutcome(measure: .itemRest, required: 0.5, actual: .value(0.48), item: name("kind")),
            ])
    }

    private var negativity: ScaleAnalysis {
        let reason = UndefinedReason.tooFewItems(items: 2, required: 3)
        return ScaleAnalysis(
            id: name("negativity"), title: nil, rows: 233,
            reliability: reliability(alpha: 0.6996, omega: .undefined(reason)),
            scores: scores(mean: 1.9, ceiling: 0.01),
            items: Self.negative.map { item($0, itemRest: .value(-0.1), without: .undefined(reason)) },
            correlations: .failure(.tooManyItems(items: 400, limit: 120)),
            redundantPairs: [], suspectedMiskeys: [name("argues")],
            factors: ScaleFactors(parallel: .failure(reason), oneFactorFit: .undefined(reason)),
            notices: [.possiblyMiskeyed([name("argues")])],
            thresholds: [
                ThresholdOutcome(measure: .alpha, required: 0.7, actual: .value(0.6996), item: nil),
                ThresholdOutcome(measure: .rows, required: 200, actual: .value(233), item: nil),
            ])
    }

    private func item(_ id: String, itemRest: Estimate, without: Estimate) -> ScaleItemAnalysis {
        ScaleItemAnalysis(
            id: name(id), isReversed: id == "fair", answers: 232, mean: .value(3.5), standardDeviation: .value(1.02),
            itemRest: itemRest, correctedItemTotal: .value(0.55), alphaIfDeleted: without,
            discrimination: .value(0.41))
    }

    private func reliability(alpha: Double, omega: Estimate) -> ReliabilityAnalysis {
        func interval(_ method: ConfidenceInterval.Method, _ reach: Double) -> ConfidenceInterval {
            ConfidenceInterval(
                method: method, level: 0.95, lower: .value(alpha - reach), upper: .value(alpha + reach * 0.8))
        }
        return ReliabilityAnalysis(
            alpha: .value(alpha), standardizedAlpha: .value(alpha + 0.002),
            byTreatment: [
                TreatmentAlpha(treatment: .listwise, rows: 228, alpha: .value(alpha)),
                TreatmentAlpha(treatment: .pairwise, rows: 236, alpha: .value(alpha - 0.003)),
            ],
            alphaStandardError: .value(0.018),
            intervals: [interval(.feldt, 0.04), interval(.bonettCorrected, 0.041), interval(.duhachekIacobucci, 0.036)],
            bootstrap: AlphaBootstrap(
                interval: BootstrapInterval(
                    interval: interval(.bootstrap, 0.05), seed: 1, resamples: 2000, usable: 2000, units: 12),
                unit: .clusters),
            averageInterItemCorrelation: .value(0.55), smallestEigenvalue: .value(0.31),
            bounds: GuttmanBounds(
                lambda1: .value(0.62), lambda2: .value(alpha + 0.004), lambda3: .value(alpha),
                lambda4: BestSplitHalf(estimate: .value(0.86), search: .exact, half: [0, 1]),
                lambda5: .value(0.81), lambda6: .value(0.82)),
            splitHalf: SplitHalf(
                correlation: .value(0.7), spearmanBrown: .value(0.8235), flanaganRulon: .value(0.82)),
            kuderRichardson20: nil, omegaTotal: omega, hierarchicalOmega: nil,
            ordinalAlpha: HypotheticalAlpha(estimate: .value(0.87)))
    }

    private func scores(mean: Double, ceiling: Double) -> ScoreAnalysis {
        ScoreAnalysis(
            scored: 236, mean: .value(mean), standardDeviation: .value(0.81), lowest: 1, highest: 5,
            floor: .value(0.02), ceiling: .value(ceiling),
            precision: MeasurementPrecision(standardDeviation: 0.81, reliability: .value(0.83)))
    }

    private func parallel(_ order: Int) -> ParallelAnalysis {
        let places = (0..<order).map(Double.init)
        return ParallelAnalysis(
            seed: 1, draws: 500, rows: 228, observed: places.map { 2.65 / (1 + 2.4 * $0) },
            means: places.map { 1.16 - 0.1 * $0 }, percentiles: places.map { 1.24 - 0.1 * $0 })
    }

    private var fit: FactorFit {
        FactorFit(
            chiSquare: .value(4.812), degreesOfFreedom: 2, pValue: .value(0.0902), comparativeFit: .value(0.993),
            tuckerLewis: .value(0.979), approximationError: .value(0.078), approximationErrorLower: .value(0),
            approximationErrorUpper: .value(0.171), residual: .value(0.0185))
    }
}

extension SampleDocument {
    private var composite: CompositeAnalysis {
        CompositeAnalysis(
            id: name("overall"), parts: [name("positivity"), name("negativity")],
            stratifiedAlpha: .value(0.862), hierarchicalOmega: nil,
            scores: scores(mean: 3.8, ceiling: 0.03))
    }

    private var ids: [String] { Self.positive + Self.negative }

    private var dimensionality: DimensionalityAnalysis {
        var loadings = Matrix(rows: ids.count, columns: 2)
        var correlations = SymmetricMatrix(order: ids.count)
        var factors = SymmetricMatrix(order: 2)
        for row in ids.indices {
            loadings[row, row < 4 ? 0 : 1] = 0.7 - 0.03 * Double(row)
            loadings[row, row < 4 ? 1 : 0] = -0.05
            for column in 0...row {
                correlations[row, column] = row == column ? 1 : (row < 4) == (column < 4) ? 0.52 : -0.285
            }
        }
        (factors[0, 0], factors[1, 1], factors[1, 0]) = (1, 1, -0.41)
        return DimensionalityAnalysis(
            items: ids.map(name),
            scales: [
                .init(scale: name("positivity"), items: Self.positive.map(name)),
                .init(scale: name("negativity"), items: Self.negative.map(name)),
            ],
            correlations: .success(ItemCorrelations(items: ids.map(name), matrix: correlations)),
            parallel: .success(parallel(6)),
            permuted: .success(parallel(6)),
            solution: .success(
                FactorSolution(
                    loadings: loadings, factorCorrelations: factors,
                    uniquenesses: ids.map { _ in 0.505 })),
            findings: [.noFactor(item: name("ignores"), largest: 0.2)])
    }

    private var items: [ItemAnalysis] {
        ids.enumerated().map { index, id in
            ItemAnalysis(
                id: name(id), text: name("How \(id) is this teacher?"),
                options: zip(1...5, [12, 20 + index, 40, 100 - index, 60]).map { code, count in
                    .init(code: code, label: name(["Not at all", "Slightly", "Somewhat", "Quite", "Extremely"][code - 1]), count: count)
                },
                missing: [.init(code: -99, label: name("Prefer not to say"), count: 3)], blank: 5 ,
                distribution: ItemDistribution(
                    answered: 232, mean: .value(3.76), standardDeviation: .value(1.09), skewness: .value(-0.64),
                    kurtosis: .value(-0.31), floor: .value(12.0 / 232), ceiling: .value(60.0 / 232),
                    missing: .value(8.0 / 240)),
                withheld: nil)
        }
    }

    private var nesting: NestingAnalysis {
        NestingAnalysis(
            column: name("teacher_id"), isDeclared: true, clusters: 12, unclusteredRows: 4,
            scales: [
                ScaleNesting(
                    id: name("positivity"), sizes: ClusterSizes([Int](repeating: 19, count: 12)),
                    intraclass: .value(0.182),
                    intraclassInterval: IntraclassBounds(lower: .value(0.08), upper: .value(0.41)),
                    meanReliability: .value(0.809),
                    meanReliabilityInterval: IntraclassBounds(lower: .value(0.61), upper: .value(0.93)),
                    meanOfReliabilities: .value(0.801),
                    agreement: [
                        .init(
                            null: .uniform, mean: .value(0.78), median: .value(0.81), shareAgreeing: .value(0.75),
                            undefinedClusters: 0)
                    ],
                    withinAlpha: .value(0.79), clusterMeanAlpha: .value(0.93),
                    latentBetweenAlpha: .undefined(.noVarianceBetweenClusters), twoLevelAlpha: .value(0.83),
                    designEffect: .value(4.276), effectiveRows: .value(53.3))
            ])
    }

    private var subgroups: SubgroupAnalysis {
        let small = Estimate.undefined(.groupTooSmall(rows: 4, required: 10))
        func level(_ id: String, _ rows: Int, _ alpha: Estimate, _ reach: Double) -> ScaleSubgroups.Level {
            func moved(_ distance: Double) -> Estimate { alpha.value.map { .value($0 + distance) } ?? alpha }
            return ScaleSubgroups.Level(
                id: name(id), label: name("Grade \(id)"), rows: SuppressedCount(rows, minimum: 10), alpha: alpha,
                interval: ConfidenceInterval(
                    method: .feldt, level: 0.95, lower: moved(-reach), upper: moved(reach)),
                omegaTotal: alpha, averageInterItemCorrelation: alpha, mean: alpha)
        }
        return SubgroupAnalysis(
            column: name("grade"), reference: name("5"), withheld: [name("7")], ungroupedRows: .fewer(than: 10),
            scales: [
                ScaleSubgroups(
                    id: name("positivity"),
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

    private var quality: QualityAnalysis {
        QualityAnalysis(
            rows: 240, emptyRows: 1, repeatedRows: .count(2),
            missingness: .init(
                completeRows: 214, share: .value(0.0333), patterns: 5,
                common: .init(
                    items: ids.map(name),
                    patterns: [.init(missing: [], rows: 214), .init(missing: [4, 5], rows: 12)], otherRows: 14),
                little: .success(
                    LittleTest(
                        test: ChiSquareTest(statistic: 21.7, degreesOfFreedom: 14), patterns: 4, rows: 239))),
            carelessness: .success(
                .init(
                    limits: CarelessLimits(longString: 5, variability: 0.3, mahalanobis: 0.001),
                    signs: [.init(flag: .longString, rows: .count(11)), .init(flag: .variability, rows: .count(9))],
                    flaggedRows: .count(7), synonyms: 3, antonyms: 0,
                    sensitivity: [
                        .init(
                            scale: name("positivity"),
                            comparison: .init(
                                rows: 228, alpha: .value(0.8314), retainedRows: 221, retainedAlpha: .value(0.8256),
                                change: .value(-0.0058)))
                    ])))
    }

    private var dyads: DyadAnalysis {
        let difference = MeanDifference(
            pairs: 210, clusters: 12, mean: .value(-0.31), standardDeviation: .value(0.9),
            standardized: .value(-0.34), standardError: .value(0.08), lower: .value(-0.49), upper: .value(-0.13))
        let partition = OneWithMany.Partition(focal: .value(0.2), dyad: .value(0.5), focalShare: .value(0.286))
        return DyadAnalysis(
            firstForm: name("teacher"), secondForm: name("student"), matched: 214, firstAlone: 16,
            secondAlone: 26, clusterColumn: name("teacher_id"),
            scores: [
                DyadScoreAnalysis(
                    id: name("positivity"), pairs: 210,
                    correlations: DyadicLevel.allCases.map {
                        .init(level: $0, estimate: .value(0.312), lower: .value(0.18), upper: .value(0.44))
                    },
                    difference: difference, agreement: .value(0.27),
                    agreementInterval: AgreementInterval(
                        basis: .resampledClusters, lower: .value(0.11), upper: .value(0.42)),
                    differenceReliability: .value(0.71),
                    oneWithMany: OneWithMany(
                        sizes: ClusterSizes([18, 17]), byFocal: partition, byPartners: partition,
                        generalizedReciprocity: .value(0.4), dyadicReciprocity: .value(0.22)),
                    bins: PairBins(
                        firstEdges: [1, 2, 3, 4, 5], secondEdges: [1, 2, 3, 4, 5],
                        counts: [[3, 0, 0, 0], [10, 24, 11, 0], [0, 20, 51, 26], [0, 4, 27, 34]], minimum: 10))
            ],
            items: [
                PairedItemAgreement(
                    first: name("kind"), second: name("kind"), kind: .mirror, pairs: 212, identical: .value(0.4),
                    difference: difference, agreement: nil, reciprocity: .value(0.3), correlation: .value(0.3))
            ],
            profiles: [
                ProfileFigures(kind: .mirror, items: 6, pairs: 205, overall: .value(0.61), distinctive: .value(0.12))
            ])
    }

    private var retest: RetestAnalysis {
        let change = MeanDifference(
            pairs: 180, clusters: 180, mean: .value(0.22), standardDeviation: .value(0.7),
            standardized: .value(0.314), standardError: .value(0.052), lower: .value(0.12), upper: .value(0.32))
        return RetestAnalysis(
            column: name("wave"), waves: [.init(id: name("pre"), rows: .count(236)), .init(id: name("post"), rows: .count(190))],
            units: 240,
            comparisons: [
                WaveComparison(
                    score: name("positivity"), from: name("pre"), to: name("post"), units: .count(180),
                    correlation: .value(0.66), agreement: .value(0.62),
                    agreementInterval: AgreementInterval(
                        basis: .independentPairs, lower: .value(0.5), upper: .value(0.71)),
                    change: change, changeReliability: .value(0.51), reliableChange: .value(0.92),
                    risen: .value(0.2), fallen: .undefined(.groupTooSmall(rows: 4, required: 10)),
                    demands: [
                        .init(
                            change: name("gain"), score: name("positivity"), from: name("pre"), to: name("post"),
                            measure: .intraclass, required: 0.6, actual: .value(0.62)),
                        .init(
                            change: name("gain"), score: name("positivity"), from: name("pre"), to: name("post"),
                            measure: .difference, required: 0.6, actual: .value(0.51)),
                    ])
            ])
    }
}
