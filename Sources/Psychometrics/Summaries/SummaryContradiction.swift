/// Why figures cannot be a summary of answers to a scale.
public struct SummaryContradiction: Error, Hashable {
    /// What does not fit, as the rest of a sentence about the figures.
    public var message: String

    public init(_ message: String) {
        self.message = message
    }
}
