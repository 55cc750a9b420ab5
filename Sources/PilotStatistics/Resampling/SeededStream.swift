import Psychometrics
import RealModule

/// Random numbers that a seed and the number of a draw fix: SplitMix64 (Steele, Lea & Flood 2014).
///
/// Each draw has a stream of its own, so that a figure is the same for any number of threads and any
/// order of draws.
struct SeededStream: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64, draw: Int) {
        state = Self.mix(Self.mix(seed) &+ Self.increment &* (UInt64(draw) &+ 1))
    }

    private static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mix(_ value: UInt64) -> UInt64 {
        var bits = value
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
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
