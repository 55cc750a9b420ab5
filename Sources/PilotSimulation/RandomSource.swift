import PilotStatistics

/// A stream of random numbers that its name fixes: the seed, and what is drawn for.
///
/// A stream of its own for each cluster, dyad and respondent makes a row's answers independent of which
/// other rows and forms are drawn.
struct RandomSource: RandomNumberGenerator {
    /// What a stream is drawn for; the raw value keeps the streams of equal indices apart.
    enum Purpose: UInt64 {
        case cluster = 1
        case unit
        case respondent
        case study
    }

    private var numbers: SplitMix64

    init(seed: UInt64, _ purpose: Purpose, _ index: Int, stream: Int = 0) {
        var state = seed
        for part in [purpose.rawValue, UInt64(index), UInt64(stream)] {
            state = SplitMix64.mix(state &+ SplitMix64.increment &* (part &+ 1))
        }
        numbers = SplitMix64(state: state)
    }

    mutating func next() -> UInt64 { numbers.next() }

    /// Uniform in (0, 1].
    mutating func uniform() -> Double { numbers.uniform() }

    /// Standard normal.
    mutating func normal() -> Double { numbers.normal() }
}
