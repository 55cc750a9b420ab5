import Emission
import Foundation
import InstrumentModel
import SwiftEmission
import TestSupport
import Testing

/// Emitted code in every script, compiled by the real compiler and run: it gives the same labels back.
@Suite struct WritingSystemsTests {
    @Test func labelsComeBack() throws {
        // One instrument with a response scale for each script, so that one compilation does.
        let scripts = WritingSystem.all
        let yaml = """
            scalewright: 1
            instrument: scripts
            title: "\(scripts.map(\.title).joined(separator: " – "))"
            version: 1.0.0
            language: mul
            responses:
            \(scripts.enumerated().map { "  s\($0): {labels: [\($1.labels.map { "\"\($0)\"" }.joined(separator: ", "))]}" }.joined(separator: "\n"))
            items:
            \(scripts.enumerated().map { "  i\($0): {responses: s\($0), text: \"\($1.wording)\"}" }.joined(separator: "\n"))
            scales: {all_of_them: {items: [\(scripts.indices.map { "i\($0)" }.joined(separator: ", "))], score: mean, answered: all}}
            """
        let code = try #require(
            SwiftEmitter().emit(
                SampleInstruments.compiled(yaml), with: EmissionOptions(baseName: "scripts")
            ).first?.contents)
        for script in scripts { #expect(code.contains("/// \(script.wording)")) }
        let program = """
            import Foundation
            print(String(decoding: try JSONEncoder().encode([
            \(scripts.indices.map { "    Scripts.S\($0).allCases.map(\\.label)," }.joined(separator: "\n"))
                [Scripts.title],
            ]), as: UTF8.self))
            """
        let lines = try CompiledCode.output(of: code, main: program)
        let texts = try JSONDecoder().decode([[String]].self, from: #require(lines.first))
        let expected = scripts.map(\.labels) + [[scripts.map(\.title).joined(separator: " – ")]]
        #expect(texts.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
    }

    /// Names in code come from the original's labels, whatever language the comments are in.
    @Test(arguments: WritingSystem.all)
    func aTranslationExplainsTheSameCode(_ script: WritingSystem) throws {
        let compilation = try SampleInstruments.compiled(WritingSystem.english)
        let translated = try #require(SampleInstruments.written(in: script).last)
        var explained = compilation
        explained.items = translated.items
        let code = try #require(SwiftEmitter().emit(explained, with: EmissionOptions(baseName: "c")).first)
        #expect(code.contents.contains("/// \(script.wording)"))
        #expect(code.contents.contains("case notAtAll = 1"))
    }
}
