import Diagnostics
import Foundation
import InstrumentCompiler
import LanguageReference
import TestSupport
import Testing

/// The schema before a validator that is not ours: what the reader accepts passes, what its shape alone
/// shows to be wrong does not.
@Suite(.enabled(if: SchemaValidator.isWanted, "wants a Python with jsonschema and PyYAML"))
struct SchemaValidatorTests {
    private let schema: String

    init() throws {
        let file = LanguageFile.all[0]
        schema = LanguageSchema.render(file, rules: InstrumentCompiler.waivableRules)
    }

    private func errors(_ text: String) -> [String] {
        InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8)).diagnostics
            .filter { $0.severity == .error }.map(\.message)
    }

    /// The files of the shipped library.
    private static func instruments() throws -> [URL] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "instruments")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    }

    @Test func shippedInstrumentsPass() throws {
        let files = try Self.instruments().filter {
            $0.lastPathComponent.hasSuffix(LanguageFile.all[0].suffix)
        }
        let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
        #expect(texts.count >= 2)
        let samples = texts + [SampleInstruments.rich, SampleInstruments.study, WrongFile.sound]
        #expect(try SchemaValidator.problems(of: samples, by: schema) == samples.map { _ in "" })
    }

    @Test func shippedTranslationsPass() throws {
        let file = try #require(LanguageFile.named("translation"))
        let schema = LanguageSchema.render(file, rules: [])
        let shipped = try Self.instruments().filter { $0.lastPathComponent.hasSuffix(".translation.yaml") }
        let texts = try shipped.map { try String(contentsOf: $0, encoding: .utf8) }
        #expect(!texts.isEmpty)
        // A text that is still to be translated is no mistake; a key that is none is one.
        let wrong = texts.map { $0.replacing("items:", with: "itms:") }
        #expect(try SchemaValidator.problems(of: texts, by: schema) == texts.map { _ in "" })
        #expect(try SchemaValidator.problems(of: wrong, by: schema).allSatisfy { $0.contains("itms") })
        let unfinished = "scalewright: 1\ntranslation: de\nof: tsr\ntitle:\nitems: {calm: {text: \"\"}}\n"
        #expect(try SchemaValidator.problems(of: [unfinished], by: schema) == [""])
    }

    @Test func soundExamplesPass() throws {
        let examples = InstrumentCompiler.documentation.flatMap(\.passing)
            .map(CompletedExample.init).filter { $0.original == nil }.map(\.text)
            .filter { errors($0).isEmpty }
        #expect(examples.count > 50)
        let problems = try SchemaValidator.problems(of: examples, by: schema)
        #expect(problems.count == examples.count)
        for (example, problem) in zip(examples, problems) where problem != "" {
            Issue.record("\(problem)\n\(example)")
        }
    }

    @Test func wrongFilesDoNot() throws {
        let problems = try SchemaValidator.problems(of: WrongFile.all.map(\.text), by: schema)
        #expect(problems.count == WrongFile.all.count)
        for (file, problem) in zip(WrongFile.all, problems) {
            #expect(problem != "", "\(file.mistake) passes")
            #expect(problem.hasPrefix("not YAML") == false, "\(file.mistake): \(problem)")
            // The reader does not take it either, so that the schema refuses nothing that is right.
            #expect(errors(file.text) != [], "the reader takes \(file.mistake)")
        }
        #expect(errors(WrongFile.sound) == [])
    }
}
