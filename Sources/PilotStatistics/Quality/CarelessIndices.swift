import Psychometrics

/// What one respondent's answers show of how they were given. No single figure proves anything.
public struct CarelessIndices: Sendable, Hashable {
    /// The longest run of one answer, in the order asked.
    public var longString: Int
    /// The longest run within a page or block.
    public var longStringInBlock: Int
    public var variability: Estimate
    public var evenOdd: Estimate
    public var synonyms: Estimate
    public var antonyms: Estimate
    /// Nil where it cannot be had.
    public var mahalanobis: MahalanobisDistance.Distance?
    /// Nil where no check was answered.
    public var failedChecks: Int?
}
