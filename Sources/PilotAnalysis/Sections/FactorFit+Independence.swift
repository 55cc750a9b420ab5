import PilotStatistics
import Psychometrics

extension FactorFit {
    /// The fit without what asks for independent rows: the probability of χ², and the interval of the RMSEA.
    func withoutTests(_ reason: UndefinedReason) -> FactorFit {
        var fit = self
        let none = Estimate.undefined(reason)
        (fit.pValue, fit.approximationErrorLower, fit.approximationErrorUpper) = (none, none, none)
        return fit
    }
}
