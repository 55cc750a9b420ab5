import RealModule

/// Draws from the standard normal distribution, by the polar method (Marsaglia & Bray 1964).
struct NormalVariates {
    private var generator: SplitMix64
    private var spare: Double?

    init(seed: UInt64) {
        generator = SplitMix64(seed: seed)
    }

    mutating func next() -> Double {
        if let spare {
            self.spare = nil
            return spare
        }
        while true {
            let first = Double.random(in: -1..<1, using: &generator)
            let second = Double.random(in: -1..<1, using: &generator)
            let square = first * first + second * second
            guard square > 0, square < 1 else { continue }
            let stretch = (-2 * Double.log(square) / square).squareRoot()
            spare = second * stretch
            return first * stretch
        }
    }
}
