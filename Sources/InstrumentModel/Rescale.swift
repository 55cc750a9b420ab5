/// How a score is moved from its theoretical bounds to others, as the last step of its computation.
public enum Rescale: Sendable, Equatable {
    /// The percent of the maximum possible score (Cohen, Cohen, Aiken & West 1999): 0 to 100.
    case pomp
    /// Linear, between two bounds of the designer's.
    case linear(to: ScoreBounds)

    public var target: ScoreBounds {
        switch self {
        case .pomp: .percent
        case .linear(let target): target
        }
    }
}
