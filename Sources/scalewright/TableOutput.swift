import ArgumentParser
import FileStorage

/// Where a subcommand puts the table that it makes.
struct TableOutput: ParsableArguments {
    @Option(
        name: [.customShort("o"), .long],
        help: "The file to write; standard output when left out or -.", completion: .file())
    var output = "-"

    @Flag(help: "Replace the file if it is there.")
    var force = false

    /// Where the table went, for a closing sentence.
    var place: String { output == "-" ? "" : " into \(output)" }

    /// Refuses a file that is there already, before any work is done.
    func checkPlace() throws(CommandFailure) {
        if output != "-", !force, FileWriting.exists(output) {
            throw CommandFailure(FileWriting.alreadyThere(output))
        }
    }

    /// Writes a table whole or not at all: it waits in a temporary file until `body` has ended well.
    ///
    /// - Parameter body: is given what adds to the table
    func write(
        _ body: ((String) throws(CommandFailure) -> Void) throws(CommandFailure) -> Void
    ) throws(CommandFailure) {
        var file = try CommandFailure.from { () throws(FileProblem) in
            output == "-" ? try StagedFile.forStandardOutput() : try StagedFile(path: output)
        }
        try body { (text) throws(CommandFailure) in
            try CommandFailure.from { () throws(FileProblem) in try file.write(text) }
        }
        do throws(FileProblem) {
            if output == "-" { try file.copyToStandardOutput() } else { try file.commit() }
        } catch {
            throw CommandFailure(error)
        }
    }
}
