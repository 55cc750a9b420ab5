import Psychometrics

/// How large differential functioning is, by Nagelkerke's ΔR² for both kinds together (Jodoin & Gierl 2001).
public enum DifferentialMagnitude: String, Sendable, Hashable, CaseIterable, Codable {
    /// ΔR² below .035, or no significant test.
    case negligible
    /// ΔR² from .035 up to .070.
    case moderate
    /// ΔR² of .070 or more.
    case large

    init(_ step: OrdinalLogisticFunctioning.Step, significance: Double) {
        self =
            if step.test.p >= significance || step.nagelkerke < 0.035 {
                .negligible
            } else {
                step.nagelkerke < 0.070 ? .moderate : .large
            }
    }
}
