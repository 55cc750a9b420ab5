import InstrumentModel

/// A norm, as the codebook describes it.
struct NormEntry: Encodable {
    struct PercentileEntry: Encodable {
        var score: Double
        var percentile: Double

        var words: String { "\(ScoreText.of(score)): \(ScoreText.of(percentile))" }
    }

    var id: String
    var scale: String
    var form: String
    var source: String
    var population: String
    var n: Int
    var mean: Double?
    var sd: Double?
    var percentiles: [PercentileEntry]?

    init(_ norm: Norm) {
        id = norm.id.value
        scale = norm.score.value
        form = norm.form.value
        source = norm.sample.source
        population = norm.sample.population
        n = norm.sample.size
        mean = norm.mean?.value
        sd = norm.standardDeviation?.value
        percentiles =
            norm.percentiles.isEmpty
            ? nil
            : norm.percentiles.map {
                PercentileEntry(score: $0.score.value, percentile: $0.percentile.value)
            }
    }

    /// What a percentile is, in a sentence.
    static let convention =
        "A percentile is the percent of the population that scores lower plus half of those who score the same (mid-rank)."

    /// The figures in a line.
    var figures: String {
        var parts: [String] = []
        if let mean, let sd { parts.append("mean \(ScoreText.of(mean)), SD \(ScoreText.of(sd))") }
        if let percentiles {
            parts.append("percentiles by score \(percentiles.map(\.words).joined(separator: ", "))")
        }
        return parts.joined(separator: "; ")
    }
}
