import InstrumentModel
import Psychometrics

extension FormSummary {
    /// Why figures that take rows for independent are left out; nil where everybody has one row.
    ///
    /// - Parameter instrument: whose answers are summarized
    public func dependence(in instrument: Instrument) -> UndefinedReason? {
        guard instrument.mayRepeatPersons else { return nil }
        switch repeatsPersons {
        case true?: return .rowsOfSamePersons
        case false?: return nil
        case nil: return .personsUnknown
        }
    }
}
