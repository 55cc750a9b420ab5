import InstrumentModel

/// A response scale, as the codebook describes it.
struct ResponseScaleEntry: Encodable {
    struct CodeEntry: Encodable {
        var code: Int
        var label: String?
    }

    var id: String
    var options: [CodeEntry]
    var missing: [CodeEntry]
    var lowest: Int
    var highest: Int

    init(_ scale: ResponseScale) {
        id = scale.id.value
        options = scale.options.map { CodeEntry(code: $0.code.value, label: $0.label?.value) }
        missing = scale.missing.map { CodeEntry(code: $0.code.value, label: $0.label.value) }
        lowest = scale.lowest
        highest = scale.highest
    }

    /// "1 to 5".
    var range: String { "\(lowest) to \(highest)" }
}
