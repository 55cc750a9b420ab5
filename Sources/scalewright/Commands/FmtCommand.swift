import ArgumentParser
import DiagnosticRendering
import Diagnostics
import FileStorage
import InstrumentFormatting
import LanguageReference

struct FmtCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Put files into canonical order and layout.",
        discussion: """
            Keys stand in the order of the language, levels two spaces apart, lists in brackets filled to a \
            hundred columns, a blank line between sections. Comments go with what they are about, and \
            wording stays as it is. A file that YAML cannot read is left alone.

            EXAMPLES
              scalewright fmt tsr.instrument.yaml
              scalewright fmt --check mood.instrument.yaml || echo not in order
              scalewright fmt --diff mood.instrument.yaml || echo not in order
              cat draft.yaml | scalewright fmt -
            """)

    @Argument(help: "Files to put in order; - is standard input, and prints.", completion: .file())
    var files: [String]

    @Flag(help: "Change nothing; name the files that are not in order, and exit with 1.")
    var check = false

    @Flag(help: "Change nothing; show what would change, as diff -u does, and exit with 1 if anything would.")
    var diff = false

    func run() throws {
        var status = ExitStatus.sound
        for path in files {
            do throws(CommandFailure) {
                if try isChanged(path), check || diff { status = max(status, .unsound) }
            } catch {
                // The other files are still put in order.
                Terminal.printError(error.message)
                status = max(status, error.status)
            }
        }
        if status != .sound { status.endProcess() }
    }

    /// Puts a file in order, or says that it is not, or what is not.
    private func isChanged(_ path: String) throws(CommandFailure) -> Bool {
        let bytes = try InstrumentLoading.bytes(path)
        let name = InstrumentLoading.name(of: path)
        switch InstrumentFormatter.format(bytes, file: name, as: LanguageFile.kind(of: path).root) {
        case .unreadable(let problems):
            let source = SourceText(file: name, bytes: bytes)
            let renderer = TerminalRenderer(sources: [source], colour: Terminal.errorsShowColour)
            throw CommandFailure(.unsound, renderer.render(problems))
        case .formatted(let text):
            let changes = !text.utf8.elementsEqual(bytes)
            if diff {
                print(UnifiedDiff(from: bytes, to: Array(text.utf8), file: name).text, terminator: "")
            } else if check {
                if changes { print(name) }
            } else if path == "-" {
                print(text, terminator: "")
            } else {
                let outcome = try CommandFailure.from { () throws(FileProblem) in
                    try FileWriting.write(text, to: path, replaces: true)
                }
                print(outcome == .written ? "wrote \(path)" : "unchanged \(path)")
            }
            return changes
        }
    }
}
