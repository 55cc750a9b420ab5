import RealModule

/// Random numbers that their beginning fixes: SplitMix64 (Steele, Lea & Flood 2014).
///
/// What is drawn for gives each stream its beginning; see `SeededStream` and those of the simulation.
package struct SplitMix64: RandomNumberGenerator {
    @usableFromInline var state: UInt64

    @inlinable
    package init(state: UInt64) {
        self.state = state
    }

    package static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Spreads each bit of a number over all of them; no two numbers come to the same.
    @inlinable
    package static func mix(_ value: UInt64) -> UInt64 {
        var bits = value
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    @inlinable
    package mutating func next() -> UInt64 {
        state &+= Self.increment
        return Self.mix(state)
    }

    /// Uniform in (0, 1].
    @inlinable
    package mutating func uniform() -> Double {
        (Double(next() >> 11) + 1) * 0x1p-53
    }

    /// Standard normal (Box & Muller 1958).
    @inlinable
    package mutating func normal() -> Double {
        let radius = (-2 * Double.log(uniform())).squareRoot()
        return radius * Double.cos(2 * Double.pi * uniform())
    }
}
