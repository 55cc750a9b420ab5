import Psychometrics

/// The coefficients of a group that come after those which are told first.
///
/// λ₄, whose best split would have to be searched for anew in each resample, is not among them, and λ₃ is alpha.
public enum SubgroupCoefficient: String, Sendable, Hashable, CaseIterable {
    case standardizedAlpha = "standardized_alpha"
    case lambda1
    case lambda5
    /// Of the odd–even halves, as the next one.
    case spearmanBrown = "spearman_brown"
    case flanaganRulon = "flanagan_rulon"

    /// All of them, in order.
    ///
    /// - Parameter moments: of the group, or of a resample of it
    static func estimates(_ moments: ItemMoments) -> [Estimate] {
        let halves = moments.oddEvenSplitHalf
        return allCases.map { coefficient in
            switch coefficient {
            case .standardizedAlpha: moments.standardizedAlpha
            case .lambda1: moments.lambda1
            case .lambda5: moments.lambda5
            case .spearmanBrown: halves.spearmanBrown
            case .flanaganRulon: halves.flanaganRulon
            }
        }
    }
}
