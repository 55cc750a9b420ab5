import Psychometrics

/// How far a person's score may be off, in the score's own points.
public struct MeasurementPrecision: Sendable, Hashable {
    /// The standard error of measurement, SD·√(1 − ρ) (Lord & Novick 1968).
    public var standardError: Estimate
    /// The smallest change between two scores that error alone makes in fewer than one person in
    /// twenty, 1.96·√2·SEM (Weir 2005).
    public var minimalDetectableChange: Estimate

    /// One standard error is taken to hold for all scores. Undefined for a reliability outside 0…1,
    /// under which there is no error variance to speak of, and for a deviation that is not positive.
    public init(standardDeviation: Double, reliability: Estimate) {
        standardError = Self.standardError(standardDeviation, reliability)
        minimalDetectableChange =
            standardError.value.map {
                .value(NormalDistribution.quantile(0.975) * 2.0.squareRoot() * $0)
            } ?? standardError
    }

    private static func standardError(_ deviation: Double, _ reliability: Estimate) -> Estimate {
        guard let value = reliability.value else { return reliability }
        guard deviation > 0 else { return .undefined(.constant) }
        guard (0...1).contains(value) else {
            return .undefined(.outsideRange("the reliability must lie between 0 and 1"))
        }
        return .value(deviation * (1 - value).squareRoot())
    }
}
