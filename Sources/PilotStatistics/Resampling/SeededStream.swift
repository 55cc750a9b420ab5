import RealModule

/// Random numbers that a seed and the number of a draw fix.
///
/// Each draw has a stream of its own, so that a figure is the same for any number of threads and any
/// order of draws.
struct SeededStream: RandomNumberGenerator {
    private var numbers: SplitMix64

    init(seed: UInt64, draw: Int) {
        numbers = SplitMix64(
            state: SplitMix64.mix(SplitMix64.mix(seed) &+ SplitMix64.increment &* (UInt64(draw) &+ 1)))
    }

    mutating func next() -> UInt64 { numbers.next() }

    /// Uniform in (0, 1].
    mutating func uniform() -> Double { numbers.uniform() }

    /// Standard normal.
    mutating func normal() -> Double { numbers.normal() }

    /// χ² with at least one degree of freedom: twice a gamma variate (Marsaglia & Tsang 2000).
    mutating func chiSquare(degreesOfFreedom: Int) -> Double {
        // The gamma variate needs a shape of one or more; one degree of freedom is a square.
        guard degreesOfFreedom > 1 else {
            let value = normal()
            return value * value
        }
        let size = Double(degreesOfFreedom) / 2 - 1 / 3.0
        let scale = 1 / (9 * size).squareRoot()
        while true {
            let value = normal()
            let root = 1 + scale * value
            guard root > 0 else { continue }
            let cube = root * root * root
            if Double.log(uniform()) < value * value / 2 + size * (1 - cube + Double.log(cube)) {
                return 2 * size * cube
            }
        }
    }
}
