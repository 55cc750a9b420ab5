import ArgumentParser
import Diagnostics
import FileStorage
import InstrumentCompiler
import LanguageReference

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema by which editors complete and check a file.",
        discussion: """
            An editor with the YAML language server uses it for every file that begins with the line

              # yaml-language-server: $schema=instrument.schema.json

            EXAMPLES
              scalewright schema -o instrument.schema.json
              scalewright schema translation -o translation.schema.json
            """)

    @Argument(
        help: "The kind of file: \(Self.kinds).",
        completion: .list(LanguageFile.all.map(\.name)))
    var kind = LanguageFile.all[0].name

    @Option(
        name: [.customShort("o"), .long], help: "The file to write it to; - prints it.",
        completion: .file())
    var output = "-"

    @Flag(help: "Replace a file that holds something else.")
    var force = false

    /// "one, two or three".
    private static var kinds: String {
        let names = LanguageFile.all.map(\.name)
        return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    }

    func validate() throws {
        guard LanguageFile.named(kind) == nil else { return }
        let names = LanguageFile.all.map(\.name)
        let advice = Suggestion.advice(
            for: kind, among: names, otherwise: "The kinds are \(names.joined(separator: ", ")).")
        throw ValidationError("There is no kind of file called '\(kind)'. \(advice)")
    }

    func run() throws {
        guard let file = LanguageFile.named(kind) else { return }
        let schema = Self.text(for: file)
        guard output != "-" else { return print(schema, terminator: "") }
        let outcome = try CommandFailure.from { () throws(FileProblem) in
            try FileWriting.write(schema, to: output, replaces: force)
        }
        print(outcome == .written ? "wrote \(output)" : "unchanged \(output)")
    }

    /// The schema with the rules that this tool knows.
    static func text(for file: LanguageFile) -> String {
        LanguageSchema.render(file, rules: InstrumentCompiler.waivableRules)
    }
}
