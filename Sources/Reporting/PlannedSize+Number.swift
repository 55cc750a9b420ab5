import PilotStatistics
import Psychometrics

extension PlannedSize {
    /// The size, exact and whole.
    ///
    /// - Throws: why there is none
    func number() throws(UndefinedReason) -> (exact: Double, whole: Int) {
        switch exact {
        case .undefined(let reason): throw reason
        case .value(let exact):
            guard let whole, whole <= 1_000_000_000 else {
                throw .outsideRange("more than a thousand million would be needed")
            }
            return (exact, whole)
        }
    }
}
