import Psychometrics

/// How much of something a study needs.
public struct PlannedSize: Sendable, Hashable {
    /// The formula's result, before rounding.
    public var exact: Estimate

    init(_ exact: Estimate) {
        self.exact = exact
    }

    /// The whole number to plan for, never less than the formula asks; nil where there is no result.
    public var whole: Int? {
        guard let value = exact.value else { return nil }
        // What is a whole number but for rounding stays one.
        return Int(exactly: (value - 1e-9 * abs(value)).rounded(.up))
    }
}
