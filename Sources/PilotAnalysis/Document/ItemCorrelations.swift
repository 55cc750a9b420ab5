import Psychometrics

/// How items go together, as keyed.
public struct ItemCorrelations: Sendable, Equatable {
    /// Those that vary; the others correlate with nothing.
    public var items: [String]
    public var matrix: SymmetricMatrix
}
