import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// Nil where no cluster column is known.
    var nesting: NestingAnalysis? {
        guard let column = subject.settings.clusterColumn else { return nil }
        let named = rows.clusters.compactMap(\.self)
        return NestingAnalysis(
            column: column, isDeclared: subject.settings.clusterIsDeclared, clusters: Set(named).count,
            unclusteredRows: rows.count - named.count, rowsShareClusters: rowsShareClusters,
            scales: scales.compactMap { scale in
                scale.clusters.map { ScaleNesting(scale.definition.id, $0) }
            })
    }
}

extension ScaleNesting {
    init(_ id: String, _ summaries: GroupedSummaries) {
        let scatter = ClusterScatter(summaries)
        self.id = id
        sizes = scatter.sizes
        let level = AnalysisSettings.level
        intraclass = scatter.scale.intraclassCorrelation()
        intraclassInterval = scatter.scale.intraclassInterval(level: level)
        meanReliability = scatter.scale.meanReliability
        meanReliabilityInterval = scatter.scale.meanReliabilityInterval(level: level)
        meanOfReliabilities = scatter.scale.meanOfClusterReliabilities()
        agreement = NullDistribution.allCases.filter { null in
            summaries.items.allSatisfy { null.variance(options: $0.bounds.count) != nil }
        }.map { Agreement(AgreementAcrossClusters(summaries, against: $0)) }
        withinAlpha = scatter.withinAlpha
        clusterMeanAlpha = scatter.clusterMeanAlpha
        latentBetweenAlpha = scatter.latentBetweenAlpha
        twoLevelAlpha = scatter.twoLevelAlpha
        designEffect = scatter.scale.designEffect
        effectiveRows = scatter.scale.effectiveRows
    }
}

extension ScaleNesting.Agreement {
    /// The agreement that is commonly held to be enough (LeBreton & Senter 2008 on how little stands behind
    /// it).
    private static let enough = 0.7

    init(_ agreement: AgreementAcrossClusters) {
        null = agreement.null
        mean = agreement.mean
        median = agreement.median
        shareAgreeing = agreement.share(reaching: Self.enough)
        undefinedClusters = agreement.undefinedClusters
        divergentClusters = agreement.divergentClusters
    }
}
