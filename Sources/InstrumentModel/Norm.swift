import Diagnostics

/// Where a figure about scores comes from: without it, nobody can tell for whom the figure holds
/// (AERA, APA & NCME 2014, Standards 5.8 and 5.21).
public struct NormingSample: Sendable, Equatable {
    /// The work or the report in which the figures stand.
    public var source: String
    /// Whom the figures describe.
    public var population: String
    /// How many people they rest on.
    public var size: Int

    public init(source: String, population: String, size: Int) {
        self.source = source
        self.population = population
        self.size = size
    }
}

/// How the scores of a named population are distributed.
public struct Norm: Sendable, Equatable {
    /// A score, and the percent of the population that scores lower plus half of those who score the
    /// same: the mid-rank convention.
    public struct Percentile: Sendable, Equatable {
        public var score: Located<Double>
        public var percentile: Located<Double>

        public init(score: Located<Double>, percentile: Located<Double>) {
            self.score = score
            self.percentile = percentile
        }
    }

    public var id: Located<String>
    /// The scale or composite whose scores it describes.
    public var score: Located<String>
    /// The form that was filled in.
    public var form: Located<String>
    public var sample: NormingSample
    public var mean: Located<Double>?
    public var standardDeviation: Located<Double>?
    /// In the order in which they are listed, which has to ascend.
    public var percentiles: [Percentile]

    public init(
        id: Located<String>, score: Located<String>, form: Located<String>, sample: NormingSample,
        mean: Located<Double>? = nil, standardDeviation: Located<Double>? = nil,
        percentiles: [Percentile] = []
    ) {
        self.id = id
        self.score = score
        self.form = form
        self.sample = sample
        self.mean = mean
        self.standardDeviation = standardDeviation
        self.percentiles = percentiles
    }
}

/// A score expressed against a norm, given beside the score itself.
public struct StandardScore: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Standard deviations above the population's mean.
        case z
        /// 50 at the population's mean, and 10 a standard deviation.
        case t
        case percentile
    }

    public var kind: Kind
    public var norm: Located<String>
    /// The form for which the norm is named; nil when it is the norm's own.
    public var form: Located<String>?

    public init(kind: Kind, norm: Located<String>, form: Located<String>? = nil) {
        self.kind = kind
        self.norm = norm
        self.form = form
    }

    /// The column of the standard scores of a scale or composite: `calmness_t`.
    public static func column(of score: String, _ kind: Kind) -> String {
        "\(score)_\(kind.rawValue)"
    }
}
