import SeededInputs
import TestSupport
import Testing

@testable import InstrumentSyntax

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
        var random = SeededGenerator(seed: UInt64(round))
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
