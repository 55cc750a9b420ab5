import ArgumentParser
import Diagnostics
import FileStorage
import InstrumentCompiler
import LanguageReference
import Scaffolding

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin an instrument: a sound one, with comments that explain it.",
        discussion: """
            Asks on a terminal for what is not given; everything has a default, which Return takes. Beside \
            the instrument it writes the schema by which editors complete it. Nothing is replaced.

            EXAMPLES
              scalewright new
              scalewright new sleep_quality --kind single --title "Sleep quality"
              scalewright new rapport --kind parallel -o library/rapport.instrument.yaml
            """)

    @Argument(help: "The instrument's name in code, file names and data.")
    var name: String?

    @Option(help: "What to begin: one form, parallel forms, a self-efficacy scale or an observation.")
    var kind: Scaffold.Kind?

    @Option(help: "The instrument's title for people.")
    var title: String?

    @Option(help: "Who writes it.")
    var author: String?

    @Option(help: "The language of the wording, such as en or pt-BR.")
    var language: String?

    @Option(
        name: [.customShort("o"), .long],
        help: "The file to write; - prints it. The instrument's name decides when left out.",
        completion: .file())
    var output: String?

    func run() throws {
        let scaffold = Terminal.isTerminal(STDIN_FILENO) ? asked() : given
        let text = scaffold.text
        let path = output ?? "\(scaffold.name)\(LanguageFile.all[0].suffix)"
        try check(text, path)
        guard path != "-" else { return print(text, terminator: "") }
        try CommandFailure.from { () throws(FileProblem) in try write(text, path) }
    }

    /// What the call says, and defaults for the rest.
    private var given: Scaffold {
        Scaffold(
            kind ?? .single, name: name ?? "my_instrument", title: title, author: author,
            language: language ?? "en")
    }

    /// Questions stand on standard error, so that what is printed can be handed on.
    private func asked() -> Scaffold {
        let dialogue = ScaffoldDialogue(
            read: { readLine() },
            show: {
                var stream = StandardError()
                print($0, terminator: "", to: &stream)
            })
        var scaffold = given
        if name == nil {
            scaffold.name = dialogue.ask("Name", default: scaffold.name) {
                Self.problem(in: Scaffold(.single, name: $0).text)?.advice
            }
            scaffold.title = title ?? Scaffold.title(for: scaffold.name)
        }
        if title == nil { scaffold.title = dialogue.ask("Title", default: scaffold.title) }
        if kind == nil { scaffold.kind = dialogue.askKind(default: scaffold.kind) }
        if author == nil { scaffold.author = dialogue.ask("Author", default: scaffold.author) }
        if language == nil {
            scaffold.language = dialogue.ask("Language", default: scaffold.language) {
                Self.problem(in: Scaffold(.single, name: "a", language: $0).text)?.advice
            }
        }
        return scaffold
    }

    /// What keeps a scaffold from being sound: a name or a language that cannot be one.
    private static func problem(in text: String) -> Diagnostic? {
        InstrumentCompiler.compile(file: "-", bytes: Array(text.utf8)).diagnostics
            .first { $0.severity == .error }
    }

    private func check(_ text: String, _ path: String) throws(CommandFailure) {
        if let problem = Self.problem(in: text) {
            throw CommandFailure(
                .refused,
                "error: \(VisibleText.of(problem.message))\n  fix: \(problem.advice ?? "Choose another.")")
        }
        guard path != "-", FileWriting.exists(path) else { return }
        throw CommandFailure(
            .refused,
            "error: \(path): is there already, and nothing is replaced\n  fix: Choose another name, or another place with -o."
        )
    }

    private func write(_ text: String, _ path: String) throws(FileProblem) {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
        if !folder.isEmpty { try FileWriting.makeFolder(folder) }
        try FileWriting.write(text, to: path, replaces: false)
        print("wrote \(path)")
        let schema = (folder.isEmpty ? "" : folder + "/") + Scaffold.schemaName
        // One that is there is the designer's to renew.
        guard !FileWriting.exists(schema) else { return }
        try FileWriting.write(SchemaCommand.text(for: LanguageFile.all[0]), to: schema, replaces: false)
        print("wrote \(schema)")
    }
}

extension Scaffold.Kind: ExpressibleByArgument {}
