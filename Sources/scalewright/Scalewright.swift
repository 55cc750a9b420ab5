import ArgumentParser
import FileStorage
import InstrumentCompiler

/// The command line: one file a subcommand.
@main
struct Scalewright: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scalewright",
        abstract: "A compiler for psychometric instruments.",
        discussion: """
            Write an instrument once, in YAML. Scalewright proves that it is sound, and makes from it \
            what has to agree with it: typed Swift scoring code, codebooks, scores and the reliability \
            checks that pilot data must pass.

            Exit status: 0 sound; 1 the instrument has errors, --gate is given and the data fail a declared \
            threshold, or 'fmt --check' and 'fmt --diff' find something to change; 2 the call could not be \
            carried out.

            EXAMPLES
              scalewright validate tsr.instrument.yaml
              scalewright emit codebook-html tsr.instrument.yaml -o build
              scalewright reliability mood.instrument.yaml --data pilot.csv --gate
            """,
        version: ScalewrightVersion.current,
        subcommands: [
            NewCommand.self, ValidateCommand.self, ExplainCommand.self, EmitCommand.self,
            TranslateCommand.self, ScoreCommand.self, PairCommand.self, ChangeCommand.self,
            AggregateCommand.self, ReliabilityCommand.self, AnalyzeCommand.self,
            SimulateCommand.self, PlanCommand.self,
            SchemaCommand.self, FmtCommand.self,
        ])

    static func main() {
        // A reader that has gone and a limit on files are errors to report, and not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
            ExitStatus.sound.endProcess()
        } catch let failure as CommandFailure {
            Terminal.printError(failure.message)
            failure.status.endProcess()
        } catch {
            // The parser's own errors and requests for help; it exits with 64 for misuse, we with 2.
            let status = exitCode(for: error)
            let text = fullMessage(for: error)
            if status == .success {
                print(text)
                ExitStatus.sound.endProcess()
            }
            if !text.isEmpty { Terminal.printError(text) }
            let ending: ExitStatus = status == .failure ? .unsound : .refused
            ending.endProcess()
        }
    }
}
