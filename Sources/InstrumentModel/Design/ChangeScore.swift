import Diagnostics

/// How much a scale's score has risen between two waves: later minus earlier.
public struct ChangeScore: Sendable, Equatable {
    public var id: Located<String>
    public var scale: Located<String>
    /// The form whose scores are compared; nil for every form that asks the scale.
    public var form: Located<String>?
    public var from: Located<String>
    public var to: Located<String>
    /// Nil when nothing is said of it.
    public var reliability: DifferenceReliability?

    public init(
        id: Located<String>, scale: Located<String>, form: Located<String>? = nil,
        from: Located<String>, to: Located<String>, reliability: DifferenceReliability? = nil
    ) {
        self.id = id
        self.scale = scale
        self.form = form
        self.from = from
        self.to = to
        self.reliability = reliability
    }
}
