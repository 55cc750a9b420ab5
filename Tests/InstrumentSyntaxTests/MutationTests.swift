import Testing

@testable import InstrumentSyntax

/// A sequence of numbers that is the same on every run.
struct Mutations: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64 (Steele, Lea & Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

@Suite("Mutated documents")
struct MutationTests {
    private static let seedText = """
        scalewright: 1
        title: "A \\"title\\"" # comment
        forms: {teacher: {names: {student: 'this student'}}}
        list: &l
          - a: [1, 2, {b: c}]
          - |
            block
        again: *l
        """

    @Test("Never crash, and every problem lies within the file", arguments: 0..<8)
    func mutate(_ round: Int) {
        var random = Mutations(state: UInt64(round))
        let alphabet = Array("{}[]:,-&*!|>'\"%@`#\n\t ?~<=a1é\u{85}\0".utf8) + [0xFF, 0xC3]
        for _ in 0..<2_000 {
            var bytes = Array(Self.seedText.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = alphabet.randomElement(using: &random) ?? 0
                case 1: bytes.remove(at: index)
                default:
                    bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: index)
                }
            }
            let document = ParsedDocument(bytes: bytes, file: "f.yaml")
            if document.root == nil { #expect(!document.diagnostics.isEmpty) }
            for diagnostic in document.diagnostics {
                #expect(diagnostic.range.start.line >= 1 && diagnostic.range.start.column >= 1)
                #expect(diagnostic.range.start.line <= 20)
            }
        }
    }
}
