import Psychometrics

/// The reliability of a scale in each of the subgroups that a study declares.
///
/// A subgroup with too few rows is named and its figures are withheld: they would be noise, and might tell
/// on persons.
public struct SubgroupReliability: Sendable, Hashable {
    /// The figures of one subgroup.
    public struct Subgroup: Sendable, Hashable {
        public var id: String
        /// The rows that the figures rest on.
        public var rows: Int
        public var alpha: Estimate
        public var interval: ConfidenceInterval
        public var omegaTotal: Estimate
        public var averageInterItemCorrelation: Estimate
        public var scaleMean: Estimate
    }

    /// The fewest rows that are reported on.
    public let minimumRows: Int
    /// In the order of their ids.
    public let subgroups: [Subgroup]
    /// Rows that do not say which subgroup they belong to.
    public let ungroupedRows: Int

    /// Subgroups whose figures are withheld because they are small.
    public var withheld: [String] { subgroups.filter { $0.rows < minimumRows }.map(\.id) }
}

extension SubgroupReliability {
    /// - Parameter minimumRows: common practice in publishing official figures is ten
    public init(
        _ summaries: GroupedSummaries, missing: MissingTreatment = .listwise, minimumRows: Int = 10
    ) {
        self.minimumRows = minimumRows
        ungroupedRows = summaries.ungroupedRows
        subgroups = summaries.ordered.map { id, summary in
            Subgroup(id, ItemMoments(summary, missing: missing), minimumRows)
        }
    }
}

extension SubgroupReliability.Subgroup {
    fileprivate init(_ id: String, _ moments: ItemMoments, _ minimumRows: Int) {
        self.id = id
        rows = moments.rows
        let isSmall = moments.rows < minimumRows
        let reason = UndefinedReason.groupTooSmall(rows: moments.rows, required: minimumRows)
        func guarded(_ figure: Estimate) -> Estimate { isSmall ? .undefined(reason) : figure }
        alpha = guarded(moments.rawAlpha)
        interval = moments.feldtInterval()
        interval.lower = guarded(interval.lower)
        interval.upper = guarded(interval.upper)
        omegaTotal = guarded(moments.omegaTotal)
        averageInterItemCorrelation = guarded(moments.averageInterItemCorrelation)
        scaleMean = guarded(
            moments.smallestPair == 0 || moments.itemCount == 0
                ? .undefined(.tooFewRows(rows: 0, required: 1))
                : .value(moments.means.reduce(0, +) / Double(moments.itemCount)))
    }
}
