import RealModule

/// A stream of random numbers that its name fixes: the seed, and what is drawn for.
///
/// SplitMix64 (Steele, Lea & Flood 2014). A stream of its own for each cluster, dyad and respondent
/// makes a row's answers independent of which other rows and forms are drawn.
struct RandomSource: RandomNumberGenerator {
    /// What a stream is drawn for; the raw value keeps the streams of equal indices apart.
    enum Purpose: UInt64 {
        case cluster = 1
        case unit
        case respondent
        case study
    }

    private var state: UInt64

    init(seed: UInt64, _ purpose: Purpose, _ index: Int, stream: Int = 0) {
        state = seed
        for part in [purpose.rawValue, UInt64(index), UInt64(stream)] {
            state = Self.mix(state &+ Self.increment &* (part &+ 1))
        }
    }

    private static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func next() -> UInt64 {
        state &+= Self.increment
        return Self.mix(state)
    }

    /// Uniform in (0, 1].
    mutating func uniform() -> Double {
        (Double(next() >> 11) + 1) * 0x1p-53
    }

    /// Standard normal (Box & Muller 1958).
    mutating func normal() -> Double {
        let radius = (-2 * Double.log(uniform())).squareRoot()
        return radius * Double.cos(2 * Double.pi * uniform())
    }
}
