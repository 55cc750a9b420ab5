import Diagnostics

/// What the theory behind an instrument says acts on what: an arrow from one score to another.
public struct TheoryPath: Sendable, Equatable {
    /// When the effect is there.
    public enum Timing: String, Sendable, CaseIterable {
        /// In the same wave.
        case same
        /// One wave later.
        case next
    }

    public var id: Located<String>
    /// The scale or composite that acts.
    public var from: Located<String>
    /// The scale or composite that is acted on.
    public var to: Located<String>
    public var wave: Located<Timing>

    public init(
        id: Located<String>, from: Located<String>, to: Located<String>, wave: Located<Timing>
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.wave = wave
    }
}
