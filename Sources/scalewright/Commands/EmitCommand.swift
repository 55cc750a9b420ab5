import ArgumentParser
import Diagnostics
import Emission
import FileStorage
import InstrumentCompiler

struct EmitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emit",
        abstract: "Turn sound instruments into code and codebooks.",
        discussion: """
            EXAMPLES
              scalewright emit --list
              scalewright emit codebook-html tsr.instrument.yaml -o build
              scalewright emit swift tsr.instrument.yaml --access public -o Sources/Survey
              scalewright emit codebook-md tsr.instrument.yaml -o -
              scalewright emit codebook-html tsr.instrument.yaml --short brief -o build
              scalewright emit codebook-html tsr.instrument.yaml --language de -o build
            """)

    @Argument(
        help: "What to emit; --list names the choices.",
        completion: .list(InstrumentCompiler.emitters.map(\.target)))
    var target: String?

    @Argument(help: "Instruments to turn into it; - is standard input.", completion: .file())
    var instruments: [String] = []

    @Option(
        name: [.customShort("o"), .long],
        help: "The folder to write to; - prints instead.", completion: .directory)
    var output = "."

    @Option(help: "Access level of emitted Swift: internal, package or public.")
    var access = AccessLevel.internal

    @OptionGroup var shortForm: ShortFormOption

    @OptionGroup var language: LanguageOption

    @Flag(help: "Replace files that hold something else.")
    var force = false

    @Flag(help: "List what can be emitted.")
    var list = false

    func validate() throws {
        guard !list else { return }
        guard let target else { throw ValidationError("Name what to emit, or give --list.") }
        guard InstrumentCompiler.emitter(for: target) != nil else {
            let names = InstrumentCompiler.emitters.map(\.target)
            throw ValidationError(
                "There is nothing called '\(target)' to emit. "
                    + Suggestion.advice(
                        for: target, among: names,
                        otherwise: "The choices are \(names.joined(separator: ", "))."))
        }
        guard !instruments.isEmpty else { throw ValidationError("Name an instrument to emit from.") }
    }

    func run() throws {
        if list { return printList() }
        guard let target, let emitter = InstrumentCompiler.emitter(for: target) else { return }
        // Nothing is written before every instrument has proved sound.
        let files = try instruments.flatMap { path in
            let whole = try language.sound(path, for: emitter)
            let stem = shortForm.baseName(InstrumentFile.baseName(of: path))
            return emitter.emit(
                try shortForm.applied(to: whole),
                with: EmissionOptions(
                    baseName: language.baseName(stem, whole, emitter), access: access,
                    language: language.language))
        }
        try checkDistinct(files)
        if output == "-" {
            for file in files { print(file.contents, terminator: "") }
        } else {
            try write(files)
        }
    }

    private func printList() {
        let width = InstrumentCompiler.emitters.map(\.target.count).max() ?? 0
        for emitter in InstrumentCompiler.emitters {
            let padding = String(repeating: " ", count: width - emitter.target.count)
            print("\(emitter.target)\(padding)  \(emitter.summary)")
        }
    }

    private func checkDistinct(_ files: [OutputFile]) throws(CommandFailure) {
        var names: Set<String> = []
        for file in files where !names.insert(file.name).inserted {
            throw CommandFailure(
                .refused,
                "error: two instruments would both become \(file.name)\n  fix: Rename one of them, or emit them into different folders."
            )
        }
    }

    private func write(_ files: [OutputFile]) throws(CommandFailure) {
        do throws(FileProblem) {
            try FileWriting.makeFolder(output)
            for file in files {
                let path = "\(output)/\(file.name)"
                let outcome = try FileWriting.write(file.contents, to: path, replaces: force)
                print(outcome == .written ? "wrote \(path)" : "unchanged \(path)")
            }
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension AccessLevel: ExpressibleByArgument {}
