import Psychometrics
import Reporting

/// Figures within sentences.
enum Words {
    /// "1 row", "12 rows".
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// ".83 [.79, .86]".
    static func coefficient(_ estimate: Estimate, _ lower: Estimate, _ upper: Estimate) -> String {
        guard let lower = lower.value, let upper = upper.value else {
            return DisplayedNumber.coefficient(estimate)
        }
        return
            "\(DisplayedNumber.coefficient(estimate)) [\(DisplayedNumber.coefficient(lower)), \(DisplayedNumber.coefficient(upper))]"
    }

    /// "12%"; "<1%" and ">99%" for what is not none and not all, though it would round to it.
    static func percent(_ share: Estimate) -> String {
        guard let share = share.value else { return "–" }
        if share > 0, share < 0.005 { return "<1%" }
        if share < 1, share >= 0.995 { return ">99%" }
        return DisplayedNumber.decimals(100 * share, 0) + "%"
    }

    /// "p = .023", "p < .001".
    static func probability(_ p: Double) -> String {
        p < 0.001 ? "p < .001" : "p = \(DisplayedNumber.coefficient(p))"
    }

    /// ".023", "< .001", under a heading that names it.
    static func bareProbability(_ p: Double) -> String {
        p < 0.001 ? "< .001" : DisplayedNumber.coefficient(p)
    }

    /// The figure, or "cannot be had (2 rows to analyse, at least 3 needed)".
    static func orReason(_ estimate: Estimate, _ shown: (Double) -> String) -> String {
        switch estimate {
        case .value(let number): shown(number)
        case .undefined(let reason): "cannot be had (\(reason))"
        }
    }
}
