import PilotStatistics
import Psychometrics

/// A score made of other scores.
public struct CompositeAnalysis: Sendable, Hashable {
    public var id: String
    public var parts: [String]
    /// Of a sum or a mean of scales of items; undefined for other composites.
    public var stratifiedAlpha: Estimate
    /// With the parts for group factors; nil for a single part, or for one that is no scale of items.
    public var hierarchicalOmega: HierarchicalOmega?
    public var scores: ScoreAnalysis
}
