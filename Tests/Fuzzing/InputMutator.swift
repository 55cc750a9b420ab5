import InstrumentReading
import SeededInputs

/// Turns sound and faulty files into others: bytes changed, lines moved, files spliced, keys and awkward
/// values put in.
struct InputMutator {
    private var seeds: [[UInt8]]
    private var random: SeededGenerator

    /// Larger inputs cost time and find nothing that smaller ones do not.
    private static let longest = 24_000

    init(seeds: [[UInt8]], seed: UInt64) {
        self.seeds = seeds
        random = SeededGenerator(seed: seed)
    }

    mutating func next() -> [UInt8] {
        var input = seeds.randomElement(using: &random) ?? []
        for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&input) }
        return Array(input.prefix(Self.longest))
    }

    private mutating func mutate(_ input: inout [UInt8]) {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: input.insert(contentsOf: token(), at: place(input))
        case 1: replaceWord(&input)
        case 2: moveLine(&input)
        case 3: removeRange(&input)
        case 4: repeatRange(&input)
        case 5: splice(&input)
        case 6: if !input.isEmpty { input[place(input, inside: true)] = UInt8.random(in: 0...255, using: &random) }
        default: if !input.isEmpty { input[place(input, inside: true)] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
        }
    }

    private mutating func place(_ input: [UInt8], inside: Bool = false) -> Int {
        Int.random(in: 0...max(input.count - (inside ? 1 : 0), 0), using: &random)
    }

    private mutating func token() -> [UInt8] { Self.tokens.randomElement(using: &random) ?? [] }

    private mutating func replaceWord(_ input: inout [UInt8]) {
        let start = place(input)
        let end = input[start...].firstIndex { $0 == 0x20 || $0 == 0x0A || $0 == 0x2C } ?? input.count
        input.replaceSubrange(start..<min(end, start + 40), with: token())
    }

    private mutating func moveLine(_ input: inout [UInt8]) {
        var lines = input.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let from = lines.indices.randomElement(using: &random) else { return }
        let line = lines[from]
        if Bool.random(using: &random) { lines.remove(at: from) }
        lines.insert(line, at: Int.random(in: 0...lines.count, using: &random))
        input = Array(lines.joined(separator: [0x0A]))
    }

    private mutating func range(in input: [UInt8]) -> Range<Int> {
        let start = place(input)
        return start..<min(input.count, start + Int.random(in: 0...60, using: &random))
    }

    private mutating func removeRange(_ input: inout [UInt8]) { input.removeSubrange(range(in: input)) }

    private mutating func repeatRange(_ input: inout [UInt8]) {
        let piece = input[range(in: input)]
        let times = Int.random(in: 1...30, using: &random)
        input.insert(contentsOf: repeatElement(piece, count: times).joined(), at: place(input))
    }

    private mutating func splice(_ input: inout [UInt8]) {
        guard let other = seeds.randomElement(using: &random) else { return }
        input = Array(input.prefix(place(input)) + other.suffix(place(other)))
    }

    /// The language's own words, and what parsers trip over.
    private static let tokens: [[UInt8]] = {
        let keys = KeySection.all.flatMap(\.keys)
        let awkward = [
            "-9223372036854775808", "1e999", "0", "-1", "100001", "{", "}", "[", "]", "*a", "&a ", "!!str ", "'", "\"",
            ": ", "\n  ", "\t", "---\n", "# x\n", "|\n", ">-\n", "~", "\u{0}", "\u{202E}", "é\u{301}", "🙂", "日本語",
            "{student}", "{{", "ask_if: x > 1", "not (a = 1", "75%", "100.001%", "\r\n", "\u{FEFF}", "? ", "<<: *a",
        ]
        return (keys.map { "\($0.name): " } + keys.map(\.example) + awkward).map { Array($0.utf8) }
    }()
}
