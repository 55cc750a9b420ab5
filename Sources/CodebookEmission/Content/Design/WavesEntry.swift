import InstrumentModel

/// The waves, as the codebook describes them.
struct WavesEntry: Encodable {
    var column: String
    var order: [String]
    var sentences: [String]

    init(_ waves: Waves) {
        column = waves.column.value
        order = waves.order.map(\.value)
        let count = order.count == 1 ? "1 wave" : "\(order.count) waves, first to last"
        sentences = ["\(count): \(Enumeration.words(order)). The column \(column) names the wave of a row."]
    }
}
