import InstrumentModel

/// A path of the theory, as the codebook describes it.
struct PathEntry: Encodable {
    var id: String
    var from: String
    var to: String
    /// `same` or `next`.
    var wave: String
    var sentences: [String]

    init(_ path: TheoryPath) {
        id = path.id.value
        from = path.from.value
        to = path.to.value
        wave = path.wave.value.rawValue
        let time = path.wave.value == .same ? "in the same wave" : "one wave later"
        sentences = ["\(from) acts on \(to) \(time)."]
    }
}
