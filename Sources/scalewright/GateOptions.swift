import ArgumentParser
import FileStorage
import Psychometrics
import Reporting

/// What is done about the thresholds that the instrument declares.
struct GateOptions: ParsableArguments {
    @Flag(help: "Exit with 1 when the data miss a threshold that the instrument declares.")
    var gate = false

    @Option(
        help: ArgumentHelp("A file for the thresholds as JUnit XML, a test case each.", valueName: "file"),
        completion: .file())
    var junit: String?

    @Flag(help: "Replace the file of --junit if it is there.")
    var force = false

    func validate() throws {
        if junit == "-" {
            throw ValidationError("--junit needs a file: standard output is the report's.")
        }
    }

    /// Refuses a file that is there already, before any work is done.
    func checkPlace() throws(CommandFailure) {
        guard let junit, !force, FileWriting.exists(junit) else { return }
        throw CommandFailure(
            FileProblem(
                path: junit, message: "is there already",
                advice: "Give --force to replace it, or another file with --junit."))
    }

    /// Writes the file, and under a gate ends the process when the data miss a threshold.
    func close(_ report: ReliabilityReport) throws(CommandFailure) {
        if let junit {
            try CommandFailure.from { () throws(FileProblem) in
                _ = try FileWriting.write(GateJUnit.render(report), to: junit, replaces: force)
            }
        }
        guard gate, !report.meetsThresholds else { return }
        let messages = report.gateMessages
        let count = "\(messages.count) declared threshold\(messages.count == 1 ? "" : "s")"
        let title = "The data miss \(count) of \(report.instrument), form \(report.form):"
        let needsWaves = report.scales.flatMap(\.thresholds).contains {
            $0.measure == .alphaLower && $0.actual.reason == .rowsOfSamePersons
        }
        let advice = needsWaves ? ["  fix: Let 'analyze --gate' hold the lower bound to each wave by itself."] : []
        Terminal.printError(([title] + messages.map { "  \($0)" } + advice).joined(separator: "\n"))
        ExitStatus.unsound.endProcess()
    }
}
