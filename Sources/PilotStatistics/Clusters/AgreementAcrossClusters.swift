import Psychometrics

/// The agreement within each of a study's clusters, and what is usually said of all of them.
public struct AgreementAcrossClusters: Sendable, Hashable {
    public let null: NullDistribution
    /// r_wg(J) by the cluster's id.
    public let clusters: [String: Estimate]

    /// The values that there are, the smallest first.
    private var values: [Double] { clusters.values.compactMap(\.value).sorted() }

    /// Clusters without a value, such as those of one respondent.
    public var undefinedClusters: Int { clusters.count - values.count }

    /// Why there is no value in any cluster: the commonest reason, and of those as common that of the first id.
    private var absence: UndefinedReason {
        let reasons = clusters.sorted { $0.key < $1.key }.compactMap(\.value.reason)
        let counts = Dictionary(grouping: reasons) { $0 }.mapValues(\.count)
        let most = counts.values.max() ?? 0
        return reasons.first { counts[$0] == most } ?? .tooFewClusters(clusters: 0, required: 1)
    }

    /// The mean of the values that there are, each with its sign. Undefined where no cluster has one, for the
    /// reason that most of them have.
    public var mean: Estimate {
        let values = values
        return values.isEmpty ? .undefined(absence) : .value(values.reduce(0, +) / Double(values.count))
    }

    public var median: Estimate {
        let values = values
        return values.isEmpty
            ? .undefined(absence) : .value((values[(values.count - 1) / 2] + values[values.count / 2]) / 2)
    }

    /// The share of the values that reach a level, such as the .70 by which clusters are commonly
    /// held to agree (LeBreton & Senter 2008 on how little stands behind it).
    public func share(reaching level: Double) -> Estimate {
        let values = values
        return values.isEmpty
            ? .undefined(absence) : .value(Double(values.count { $0 >= level }) / Double(values.count))
    }
}

extension AgreementAcrossClusters {
    public init(_ summaries: GroupedSummaries, against null: NullDistribution = .uniform) {
        self.null = null
        clusters = summaries.groups.mapValues { $0.agreement(against: null) }
    }
}
