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

    /// Clusters that disagree beyond what the formula can express, or so much that it falls below −1 on its way
    /// to its pole: there it is without bound, and a mean is that of one cluster or two.
    public var divergentClusters: Int {
        clusters.values.count { $0.reason == .disagreementBeyondFormula || $0.value ?? 0 < -1 }
    }

    /// Why no cluster has a value.
    private var reason: UndefinedReason {
        let reasons = clusters.values.compactMap(\.reason)
        if reasons.isEmpty { return .tooFewClusters(clusters: 0, required: 1) }
        func isOfFewRows(_ reason: UndefinedReason) -> Bool {
            if case .tooFewRows = reason { true } else { false }
        }
        // Clusters of one say nothing of the others.
        return reasons.first { !isOfFewRows($0) } ?? .clustersOfOne
    }

    /// The mean of the values that there are, each with its sign.
    public var mean: Estimate {
        let values = values
        return values.isEmpty
            ? .undefined(reason) : .value(values.reduce(0, +) / Double(values.count))
    }

    public var median: Estimate {
        let values = values
        return values.isEmpty
            ? .undefined(reason)
            : .value((values[(values.count - 1) / 2] + values[values.count / 2]) / 2)
    }

    /// The share of the values that reach a level, such as the .70 by which clusters are commonly
    /// held to agree (LeBreton & Senter 2008 on how little stands behind it).
    public func share(reaching level: Double) -> Estimate {
        let values = values
        return values.isEmpty
            ? .undefined(reason) : .value(Double(values.count { $0 >= level }) / Double(values.count))
    }
}

extension AgreementAcrossClusters {
    public init(_ summaries: GroupedSummaries, against null: NullDistribution = .uniform) {
        self.null = null
        clusters = summaries.groups.mapValues { $0.agreement(against: null) }
    }
}
