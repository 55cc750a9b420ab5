@testable import PilotAnalysis
@testable import PilotStatistics
@testable import Psychometrics

extension SampleDocument {
    var nesting: NestingAnalysis {
        NestingAnalysis(
            column: name("teacher_id"), isDeclared: true, clusters: 12, unclusteredRows: 4, rowsShareClusters: true,
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
                            undefinedClusters: 0, divergentClusters: 0),
                        .init(
                            null: .heavySkew, mean: .value(-4.99), median: .value(0.11),
                            shareAgreeing: .value(0.5), undefinedClusters: 8, divergentClusters: 9),
                    ],
                    withinAlpha: .value(0.79), clusterMeanAlpha: .value(0.93),
                    latentBetweenAlpha: .undefined(.noVarianceBetweenClusters), twoLevelAlpha: .value(0.83),
                    designEffect: .value(4.276), effectiveRows: .value(53.3))
            ])
    }
}
