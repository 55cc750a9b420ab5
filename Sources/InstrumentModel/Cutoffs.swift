import Diagnostics

/// Bounds that divide the scores of a scale or composite into named bands, in a column of their name.
public struct Cutoffs: Sendable, Equatable {
    public struct Band: Sendable, Equatable {
        public var label: Located<String>
        /// The band ends before this score; nil for the highest band.
        public var below: Located<Double>?

        public init(label: Located<String>, below: Located<Double>? = nil) {
            self.label = label
            self.below = below
        }
    }

    public var id: Located<String>
    /// The scale or composite whose scores are divided.
    public var score: Located<String>
    public var form: Located<String>
    public var sample: NormingSample
    /// From the lowest to the highest.
    public var bands: [Band]

    public init(
        id: Located<String>, score: Located<String>, form: Located<String>, sample: NormingSample,
        bands: [Band]
    ) {
        self.id = id
        self.score = score
        self.form = form
        self.sample = sample
        self.bands = bands
    }
}
