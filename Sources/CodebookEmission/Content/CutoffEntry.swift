import InstrumentModel

/// Cut-offs, as the codebook describes them.
struct CutoffEntry: Encodable {
    struct BandEntry: Encodable {
        var label: String
        /// The lowest score of the band; none for the lowest band.
        var from: Double?
        /// The score before which it ends; none for the highest band.
        var below: Double?

        /// "from 2 to below 3".
        var words: String {
            [from.map { "from \(ScoreText.of($0))" }, below.map { "below \(ScoreText.of($0))" }]
                .compactMap(\.self).joined(separator: " to ")
        }
    }

    var id: String
    var scale: String
    var form: String
    var source: String
    var population: String
    var n: Int
    var bands: [BandEntry]

    init(_ cutoffs: Cutoffs) {
        id = cutoffs.id.value
        scale = cutoffs.score.value
        form = cutoffs.form.value
        source = cutoffs.sample.source
        population = cutoffs.sample.population
        n = cutoffs.sample.size
        let starts: [Double?] = [nil] + cutoffs.bands.dropLast().map(\.below?.value)
        bands = zip(starts, cutoffs.bands).map { start, band in
            BandEntry(label: band.label.value, from: start, below: band.below?.value)
        }
    }
}
