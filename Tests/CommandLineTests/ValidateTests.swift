import Foundation
import SeededInputs
import TestSupport
import Testing

@Suite struct ValidateTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
        try folder.put(Mood.wrong, in: "wrong.yaml")
    }

    @Test func aSoundInstrument() throws {
        let outcome = try folder.scalewright("validate", Mood.file)
        #expect(outcome.status == 0)
        #expect(outcome.output == "mood.instrument.yaml: sound – 1 form, 2 items, 1 scale\n")
        #expect(outcome.errors == "")
    }

    @Test func everyErrorAtItsPlace() throws {
        let outcome = try folder.scalewright("validate", "wrong.yaml")
        #expect(outcome.status == 1)
        #expect(outcome.errors == "")
        #expect(outcome.output.contains(" --> wrong.yaml:3:1\n"))
        #expect(outcome.output.contains(" --> wrong.yaml:18:13\n"))
        #expect(outcome.output.contains("Did you mean 'title'?"))
        #expect(outcome.output.contains("Did you mean 'calm'?"))
        #expect(!outcome.output.contains("sound"))
    }

    private struct Document: Decodable {
        struct Place: Decodable { var line: Int, column: Int }
        struct Entry: Decodable {
            var slug: String, severity: String, message: String, file: String, start: Place
        }
        var schema: Int
        var diagnostics: [Entry]
    }

    private func document(_ outcome: Outcome) throws -> Document {
        try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
    }

    @Test func errorsForOtherPrograms() throws {
        let outcome = try folder.scalewright("validate", "wrong.yaml", "--format", "json")
        #expect(outcome.status == 1)
        let document = try document(outcome)
        #expect(document.schema == 1)
        let errors = document.diagnostics.filter { $0.severity == "error" }
        #expect(errors.allSatisfy { $0.file == "wrong.yaml" && !$0.message.isEmpty })
        let places = errors.map { "\($0.start.line):\($0.start.column) \($0.slug)" }
        #expect(places.contains("3:1 unknown-key"))
        #expect(places.contains("18:13 unknown-name"))
        let sound = try folder.scalewright("validate", Mood.file, "--format", "json")
        #expect(sound.status == 0)
        #expect(try self.document(sound).diagnostics.isEmpty)
    }

    /// What cannot be read does not keep the other files from being checked.
    @Test func severalFilesOneOfThemMissing() throws {
        let outcome = try folder.scalewright("validate", "wrong.yaml", "none.yaml", Mood.file)
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("error: none.yaml: there is no such file or folder\n  fix: "))
        #expect(outcome.output.contains("wrong.yaml:3:1"))
        #expect(outcome.output.contains("mood.instrument.yaml: sound"))
    }

    /// They are compiled side by side, and nothing of what is printed tells.
    @Test(arguments: ["terminal", "json", "github", "sarif"])
    func manyFilesInTheirOrder(_ format: String) throws {
        let paths = (0..<24).map { "\($0 % 3 == 0 ? "wrong" : "mood")\($0).yaml" }
        for path in paths {
            try folder.put(path.hasPrefix("wrong") ? Mood.wrong : Mood.yaml, in: path)
        }
        let call = ["validate", "--format", format, "none.yaml"] + paths + ["neither.yaml"]
        let outcome = try folder.run(try UserFolder.program(), call)
        #expect(outcome.status == 2)
        let missing = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("error: ") }
        #expect(missing.map { $0.split(separator: ":")[1] } == [" none.yaml", " neither.yaml"])
        for kind in format == "terminal" ? ["wrong", "mood"] : ["wrong"] {
            let own = paths.filter { $0.hasPrefix(kind) }
            let places = own.map { path in outcome.output.firstRange(of: path)?.lowerBound }
            #expect(places.allSatisfy { $0 != nil })
            #expect(zip(places, places.dropFirst()).allSatisfy { pair in
                guard let left = pair.0, let right = pair.1 else { return false }
                return left < right
            })
        }
        #expect(try folder.run(try UserFolder.program(), call).output == outcome.output)
    }

    @Test func standardInputIsReadOnce() throws {
        let outcome = try folder.scalewright("validate", "-", Mood.file, "-", input: Mood.yaml)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("Standard input can be read only once; give - once."))
    }

    @Test func aFolder() throws {
        try folder.put("", in: "library/empty.yaml")
        let outcome = try folder.scalewright("validate", "library")
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors == "error: library: is a folder, and a file is needed\n  fix: Name the file in it.\n")
    }

    @Test func anEmptyFile() throws {
        try folder.put("", in: "empty.yaml")
        let outcome = try folder.scalewright("validate", "empty.yaml")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("empty-file"))
    }

    @Test func aFileThatIsNoText() throws {
        var random = SeededGenerator(seed: 5)
        let bytes = (0..<50_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        try folder.put(Data(bytes), in: "picture.yaml")
        let outcome = try folder.scalewright("validate", "picture.yaml")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("not-text"))
        // Nothing of it reaches the terminal raw.
        let controls = outcome.output.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
        #expect(controls.isEmpty)
    }

    @Test func standardInput() throws {
        let sound = try folder.scalewright("validate", "-", input: Mood.yaml)
        #expect(sound.status == 0)
        #expect(sound.output.hasPrefix("<standard input>: sound"))
        let wrong = try folder.scalewright("validate", "-", input: Mood.wrong)
        #expect(wrong.status == 1)
        #expect(wrong.output.contains(" --> <standard input>:3:1\n"))
    }
}
