extension SeededGenerator {
    /// A text of up to `longest` of these pieces, which may be empty.
    public mutating func text(of pieces: [String], upTo longest: Int) -> String {
        let count = Int.random(in: 0...longest, using: &self)
        return (0..<count).map { _ in pick(pieces) }.joined()
    }
}
