import Psychometrics

extension MeasurementPrecision {
    /// The reliable change index (x₂ − x₁) / (√2·SEM): beyond ±1.96 a change is larger than error makes
    /// in one person of twenty (Jacobson & Truax 1991, p. 14).
    ///
    /// Both scores are taken to have the same error; Maassen (2004) on what to do when variances change.
    /// Undefined where the standard error is, or is zero.
    public func reliableChange(from before: Double, to after: Double) -> Estimate {
        guard let error = standardError.value else { return standardError }
        guard error > 0 else {
            return .undefined(.outsideRange("with a reliability of 1 every change is reliable"))
        }
        return .value((after - before) / (2.0.squareRoot() * error))
    }
}
