import ArgumentParser
import FileStorage
import PilotAnalysis
import Reporting

/// What an analysis does about the thresholds that the instrument declares.
struct AnalysisGateOptions: ParsableArguments {
    @Flag(help: "Exit with 1 when the data miss a threshold that the instrument declares.")
    var gate = false

    @Option(
        help: "A file for the thresholds as JUnit XML, a test case each.", completion: .file())
    var junit: String?

    func validate() throws {
        if junit == "-" {
            throw ValidationError("--junit needs a file: standard output is the report's.")
        }
    }

    /// Refuses a file that is there already, before any work is done.
    func checkPlace(replaces: Bool) throws(CommandFailure) {
        if let junit, !replaces, FileWriting.exists(junit) {
            throw CommandFailure(FileWriting.alreadyThere(junit))
        }
    }

    /// Writes the file, and under a gate ends the process when the data miss a threshold.
    func close(_ document: AnalysisDocument, replaces: Bool) throws(CommandFailure) {
        if let junit {
            try CommandFailure.from { () throws(FileProblem) in
                _ = try FileWriting.write(GateJUnit.render(document), to: junit, replaces: replaces)
            }
        }
        guard gate else { return }
        let (provenance, messages) = (document.provenance, document.gateMessages)
        if !messages.isEmpty {
            let count = "\(messages.count) declared threshold\(messages.count == 1 ? "" : "s")"
            let title = "The data miss \(count) of \(provenance.instrument), form \(provenance.source.form):"
            Terminal.printError(([title] + messages.map { "  \($0)" }).joined(separator: "\n"))
        }
        let unchecked = document.uncheckedMessages
        if !unchecked.isEmpty {
            Terminal.printError((["Not checked:"] + unchecked.map { "  \($0)" }).joined(separator: "\n"))
        }
        if !document.meetsThresholds { ExitStatus.unsound.endProcess() }
    }
}
