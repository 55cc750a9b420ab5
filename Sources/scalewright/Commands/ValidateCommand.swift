import ArgumentParser
import Diagnostics
import InstrumentCompiler

struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Prove instruments sound, or say all that is wrong with them.",
        discussion: """
            --fix mends what leaves nothing to decide – misspelt keys and names, repeated entries, tabs – \
            keeps comments and layout, and then proves the rest.

            EXAMPLES
              scalewright validate tsr.instrument.yaml
              scalewright validate library/*.instrument.yaml
              cat draft.yaml | scalewright validate -
              scalewright validate tsr.instrument.yaml --fix
              scalewright validate tsr.instrument.yaml --watch
              scalewright validate tsr.instrument.yaml --format sarif > problems.sarif
            """)

    @Argument(help: "Instruments to check; - is standard input.", completion: .file())
    var instruments: [String]

    @Option(help: "How to print what is found: terminal, json, github or sarif.")
    var format = ValidationReport.Format.terminal

    @Flag(help: "Mend what needs no thought in the files; of - the mended text is printed.")
    var fix = false

    @Flag(help: "Check again whenever a file is saved, until Ctrl-C.")
    var watch = false

    func validate() throws {
        let readsInput = instruments.contains("-")
        if watch, readsInput {
            throw ValidationError("Standard input cannot be watched; name a file.")
        }
        if watch, fix {
            throw ValidationError("Give --fix or --watch, and not both: a file would change while it is edited.")
        }
        if fix, readsInput, instruments.count > 1 || format != .terminal {
            throw ValidationError(
                "With --fix the mended text of - is all that is printed; give no other file and no --format.")
        }
    }

    func run() throws {
        let status = watch ? FileWatch(paths: instruments).run(check) : check()
        if status != .sound { status.endProcess() }
    }

    private func check() -> ExitStatus {
        var status = ExitStatus.sound
        var compilations: [Compilation] = []
        // Mending writes files, and two paths may lead to one.
        for result in fix ? instruments.map(mended) : SideBySide.map(instruments, Self.compiled) {
            do throws(CommandFailure) {
                compilations.append(try result.get())
            } catch {
                // The other files are still checked.
                Terminal.printError(error.message)
                status = max(status, error.status)
            }
        }
        if compilations.contains(where: \.diagnostics.containsErrors) { status = max(status, .unsound) }
        print(ValidationReport(compilations: compilations))
        return status
    }

    @Sendable
    private static func compiled(_ path: String) -> Result<Compilation, CommandFailure> {
        Result { () throws(CommandFailure) in try InstrumentLoading.compile(path) }
    }

    private func mended(_ path: String) -> Result<Compilation, CommandFailure> {
        Result { () throws(CommandFailure) in try mend(path) }
    }

    private func mend(_ path: String) throws(CommandFailure) -> Compilation {
        let repair = try InstrumentMending.mend(path)
        if let report = InstrumentMending.report(repair) { Terminal.printError(report) }
        return repair.compilation
    }

    private func print(_ report: ValidationReport) {
        if fix, instruments == ["-"] {
            let text = report.text(as: format, colour: Terminal.errorsShowColour)
            Terminal.printError(text.hasSuffix("\n") ? String(text.dropLast()) : text)
        } else {
            Swift.print(report.text(as: format, colour: Terminal.showsColour), terminator: "")
        }
    }
}
