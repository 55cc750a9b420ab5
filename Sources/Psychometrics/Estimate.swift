/// A statistic: a number, or the reason why there is none.
///
/// Never NaN and never a silent zero.
public enum Estimate: Sendable, Hashable {
    /// Always a finite number.
    case value(Double)
    /// The reason for there being no number.
    case undefined(UndefinedReason)

    /// The number, or nil where there is none.
    public var value: Double? {
        if case .value(let number) = self { number } else { nil }
    }

    /// The reason for there being no number, or nil where there is one.
    public var reason: UndefinedReason? {
        if case .undefined(let reason) = self { reason } else { nil }
    }
}
