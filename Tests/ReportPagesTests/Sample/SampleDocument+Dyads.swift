@testable import PilotAnalysis
@testable import PilotStatistics
@testable import Psychometrics

extension SampleDocument {
    var dyads: DyadAnalysis {
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
            differences: [
                DyadicDifference(
                    id: name("gap"), forms: [name("student"), name("teacher")], difference: difference,
                    reliability: .value(0.71),
                    stability: [
                        DyadicDifference.Stability(
                            from: name("autumn"), to: name("spring"), pairs: .count(188), agreement: .value(0.55),
                            agreementInterval: AgreementInterval(
                                basis: .resampledClusters, lower: .value(0.41), upper: .value(0.67)))
                    ])
            ],
            items: [
                PairedItemAgreement(
                    first: name("kind"), second: name("kind"), kind: .mirror, pairs: 212, identical: .value(0.4),
                    difference: difference, agreement: nil, agreementInterval: nil, reciprocity: .value(0.3),
                    reciprocityInterval: interval(0.17, 0.42), correlation: .value(0.3),
                    correlationInterval: interval(0.16, 0.43))
            ],
            profiles: [
                ProfileFigures(kind: .mirror, items: 6, pairs: 205, overall: .value(0.61), distinctive: .value(0.12))
            ])
    }

    private func interval(_ lower: Double, _ upper: Double) -> ClusterBootstrap.Interval {
        ClusterBootstrap.Interval(
            bootstrap: ClusterBootstrap(seed: 1), defined: 2000, lower: .value(lower), upper: .value(upper))
    }
}
