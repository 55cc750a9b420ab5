import PilotStatistics

extension HierarchicalOmega.GroupFactors {
    /// "3 declared facets", or how else the group factors came about.
    public var words: String {
        switch self {
        case .declared(let count): "\(count) declared facet\(count == 1 ? "" : "s")"
        case .extracted(let count): "\(count) extracted factors: minimum residuals, oblimin, Schmid–Leiman"
        }
    }
}
