import PilotStatistics

extension SubgroupCoefficient {
    /// As readers know it.
    public var name: String {
        switch self {
        case .standardizedAlpha: "standardized alpha"
        case .lambda1: "λ1"
        case .lambda5: "λ5"
        case .spearmanBrown: "odd–even halves, Spearman–Brown"
        case .flanaganRulon: "odd–even halves, Flanagan–Rulon"
        }
    }
}
