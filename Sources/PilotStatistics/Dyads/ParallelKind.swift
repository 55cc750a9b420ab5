import Psychometrics

/// How an item that both of a dyad are asked relates the two.
public enum ParallelKind: String, Sendable, Hashable, CaseIterable, Codable {
    /// Both are asked about the same one: two observers of a child.
    case sameTarget = "same_target"
    /// Both are asked about what they have in common: how often they argue.
    case shared
    /// Each is asked about the other: how respectful the other is.
    case mirror
}
