import PilotStatistics
import Psychometrics

/// What the items of all the form's scales look like together.
public struct DimensionalityAnalysis: Sendable, Equatable {
    /// A scale as it was factored: larger scales that only pool the items of smaller ones are left out.
    public struct Declared: Sendable, Hashable {
        public var scale: String
        public var items: [String]
    }

    /// The items that were factored, in the order of the data.
    public var items: [String]
    public var scales: [Declared]
    public var correlations: Result<ItemCorrelations, UndefinedReason>
    public var parallel: Result<ParallelAnalysis, UndefinedReason>
    /// The same against the answers themselves, shuffled item by item, of the rows that answer all items.
    public var permuted: Result<ParallelAnalysis, UndefinedReason>
    /// The same of polychoric correlations, which take answers for slices of normal variables.
    public var polychoric: Result<PolychoricStructure, UndefinedReason>
    /// As many factors as parallel analysis suggests, rotated by oblimin.
    public var solution: Result<FactorSolution, UndefinedReason>
    /// Where factors and declared scales disagree, as sentences.
    public var findings: [LoadingFinding]
}
