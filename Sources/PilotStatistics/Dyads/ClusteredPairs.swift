import Psychometrics

/// What the two of each dyad were scored as, by the cluster that the dyads belong to: the teacher who is in
/// many of them.
///
/// Gathered in one pass; parts of the data merge.
public struct ClusteredPairs: Sendable, Hashable {
    /// Dyads with both figures, by the cluster's id.
    public private(set) var clusters: [String: PairMoments] = [:]
    /// Dyads with a figure of the first only, and of the second only.
    public private(set) var firstAlone = 0
    public private(set) var secondAlone = 0
    /// Dyads with neither figure.
    public private(set) var empty = 0
    /// Dyads with both figures that do not say which cluster they belong to. They enter nothing else.
    public private(set) var unclustered = 0

    public init() {}

    /// Dyads with both figures and a cluster.
    public var matched: Int { clusters.values.reduce(0) { $0 + $1.count } }

    /// - Parameters:
    ///   - first: nil where the first did not answer, or has no score
    ///   - cluster: nil where the data do not say
    public mutating func add(_ first: Double?, _ second: Double?, cluster: String?) {
        switch (first, second) {
        case (let first?, let second?):
            if let cluster {
                clusters[cluster, default: PairMoments()].add(first, second)
            } else {
                unclustered += 1
            }
        case (.some, nil): firstAlone += 1
        case (nil, .some): secondAlone += 1
        case (nil, nil): empty += 1
        }
    }

    public mutating func merge(_ other: ClusteredPairs) {
        firstAlone += other.firstAlone
        secondAlone += other.secondAlone
        empty += other.empty
        unclustered += other.unclustered
        for (id, moments) in other.clusters { clusters[id, default: PairMoments()].merge(moments) }
    }

    /// The clusters in the order of their ids, so that sums come out the same on every run.
    public var ordered: [PairMoments] { clusters.sorted { $0.key < $1.key }.map(\.value) }

    /// All dyads as one.
    public var pooled: PairMoments { PairScatter(ordered).pooled }
}
