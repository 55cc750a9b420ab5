import PilotStatistics
import Psychometrics

/// What is due to rows belonging together, such as those of one teacher.
public struct NestingAnalysis: Sendable, Hashable {
    /// The column that says which rows belong together.
    public var column: String
    /// Whether the instrument declares the column, and the call does not name it.
    public var isDeclared: Bool
    public var clusters: Int
    /// Rows that do not say which cluster they belong to.
    public var unclusteredRows: Int
    /// Whether some rows share a cluster, or name none, so that nobody knows: what takes rows for independent is
    /// too sure of itself then.
    public var rowsShareClusters: Bool
    public var scales: [ScaleNesting]
}

/// One scale, seen between clusters and within them.
public struct ScaleNesting: Sendable, Hashable {
    public var id: String
    /// Of the complete rows.
    public var sizes: ClusterSizes
    /// ICC(1): the share of variance that lies between clusters.
    public var intraclass: Estimate
    public var intraclassInterval: IntraclassBounds
    /// ICC(2): the reliability of a cluster's mean, by the analysis of variance.
    public var meanReliability: Estimate
    public var meanReliabilityInterval: IntraclassBounds
    /// ICC(2) as the mean of the reliabilities that clusters of their sizes have.
    public var meanOfReliabilities: Estimate
    /// r_wg(J) against each null distribution that the response scale has.
    public var agreement: [Agreement]
    public var withinAlpha: Estimate
    /// Of observed cluster means.
    public var clusterMeanAlpha: Estimate
    /// Of the cluster means behind the observed ones; not the reliability of any mean that one has.
    public var latentBetweenAlpha: Estimate
    public var twoLevelAlpha: Estimate
    public var designEffect: Estimate
    public var effectiveRows: Estimate

    /// Agreement within clusters, over all of them: no cluster is named.
    public struct Agreement: Sendable, Hashable {
        public var null: NullDistribution
        public var mean: Estimate
        public var median: Estimate
        /// The share of clusters that reach .70.
        public var shareAgreeing: Estimate
        public var undefinedClusters: Int
        /// Clusters near the formula's pole or beyond it, with which the mean says little.
        public var divergentClusters: Int
    }
}
