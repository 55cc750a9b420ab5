import Psychometrics

/// An interval around a coefficient from resamples of the data, without any assumption about the
/// answers' distribution but that the units are drawn alike and independently.
public struct BootstrapInterval: Sendable, Equatable {
    public var interval: ConfidenceInterval
    public var seed: UInt64
    public var resamples: Int
    /// The resamples that gave a figure.
    public var usable: Int
    /// The clusters or rows that were drawn from.
    public var units: Int
}

extension BootstrapInterval {
    /// An interval that is not computed.
    public init(
        undefined reason: UndefinedReason, level: Double, seed: UInt64, resamples: Int, units: Int
    ) {
        self.init(
            interval: .undefined(.bootstrap, level: level, because: reason), seed: seed,
            resamples: resamples, usable: 0, units: units)
    }
}
