import PilotStatistics
import Psychometrics
import Reporting

/// How well one factor fits, in the order in which papers report it.
enum FitSentence {
    /// - Parameter isClustered: whether rows share clusters, which the test does not know of
    static func of(_ fit: FactorFit, isClustered: Bool) -> Prose {
        isClustered && fit.pValue.value != nil ? of(fit) + " \(own: ClusterCaution.fit)" : of(fit)
    }

    private static func of(_ fit: FactorFit) -> Prose {
        guard let statistic = fit.chiSquare.value, let freedom = fit.degreesOfFreedom else {
            return "The fit of one factor cannot be had: \(own: fit.chiSquare.reason.map(\.description) ?? "")."
        }
        let test =
            "χ²(\(freedom)) = \(DisplayedNumber.decimals(statistic, 2))"
            + (fit.pValue.value.map { ", " + Words.probability($0) } ?? "")
        let residual = "SRMR \(DisplayedNumber.coefficient(fit.residual))"
        if let reason = fit.comparativeFit.reason {
            return "Fit of one factor: \(own: test), \(own: residual). Other indices cannot be had: \(own: reason.description)."
        }
        let error = Words.coefficient(
            fit.approximationError, fit.approximationErrorLower, fit.approximationErrorUpper)
        return
            "Fit of one factor: \(own: test), CFI \(own: DisplayedNumber.coefficient(fit.comparativeFit)), TLI \(own: DisplayedNumber.coefficient(fit.tuckerLewis)), RMSEA \(own: error) (interval at 90%) and \(own: residual)."
    }
}
