import InstrumentModel

/// The sampling, as the codebook describes it.
struct SamplingEntry: Encodable {
    var of: String
    var per: String
    var count: Int
    var strata: [String]
    var seed: Int
    var sentences: [String]

    init(_ sampling: Sampling) {
        of = sampling.drawn.value
        per = sampling.per.value
        count = sampling.count.value
        strata = sampling.strata.map(\.value)
        seed = sampling.seed.value
        let within = strata.isEmpty ? "" : ", spread over \(Enumeration.words(strata))"
        sentences = [
            "For each \(per), \(count) of those in the role \(of) are drawn at random\(within), from the seed \(seed)."
        ]
    }
}
