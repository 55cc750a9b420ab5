import PilotStatistics
import Psychometrics

/// A score made of other scores.
public struct CompositeAnalysis: Sendable, Hashable {
    public var id: String
    public var parts: [String]
    /// Of a sum or a mean of scales of items; undefined for other composites.
    public var stratifiedAlpha: Estimate
    public var scores: ScoreAnalysis
}
