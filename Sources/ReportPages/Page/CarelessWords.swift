import PilotStatistics
import Reporting

/// A sign of careless answering and where it begins, in words; no words where it is not looked at.
enum CarelessWords {
    static func of(_ flag: CarelessFlag, _ limits: CarelessLimits) -> (sign: String, limit: String) {
        switch flag {
        case .longString: ("a run of the same answer", limits.longString.map { "\($0) items or more" } ?? "")
        case .variability: ("answers that hardly vary", below(limits.variability))
        case .evenOdd: ("even and odd items that disagree", below(limits.evenOdd))
        case .synonyms: ("items of like meaning answered unlike", below(limits.synonyms))
        case .antonyms:
            (
                "items of opposite meaning answered alike",
                limits.antonyms.map { "above \(DisplayedNumber.coefficient($0, 2))" } ?? ""
            )
        case .mahalanobis:
            (
                "an unlikely combination of answers (Mahalanobis)",
                limits.mahalanobis.map { "p below \(DisplayedNumber.coefficient($0))" } ?? ""
            )
        case .attention: ("failed attention checks", limits.attention.map { "\($0) or more" } ?? "")
        }
    }

    private static func below(_ limit: Double?) -> String {
        limit.map { "below \(DisplayedNumber.coefficient($0, 2))" } ?? ""
    }
}
