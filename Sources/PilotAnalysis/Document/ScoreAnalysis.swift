import PilotStatistics
import Psychometrics

/// The scores of a scale or a composite, as they are given to people.
public struct ScoreAnalysis: Sendable, Hashable {
    /// Rows that have a score.
    public var scored: Int
    public var mean: Estimate
    /// With the divisor n − 1.
    public var standardDeviation: Estimate
    /// The theoretical bounds of the score.
    public var lowest: Double
    public var highest: Double
    /// The share of scores at the lowest bound; more than 15 % leave no room to tell people apart
    /// (McHorney & Tarlov 1995; Terwee et al. 2007).
    public var floor: Estimate
    public var ceiling: Estimate
    /// The standard error of measurement and the minimal detectable change, in units of the score, by alpha.
    public var precision: MeasurementPrecision

    /// The share of scores at a bound from which on it is worth a remark.
    public static let notableShare = 0.15
}
