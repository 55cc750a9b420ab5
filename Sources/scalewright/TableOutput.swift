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
        let file = try begin()
        try body { (text) throws(CommandFailure) in
            try CommandFailure.from { () throws(FileProblem) in try file.write(Array(text.utf8)) }
        }
        try CommandFailure.from { () throws(FileProblem) in try file.finish() }
    }

    /// Begins the temporary file; the table is where it was asked for once `finish()` has been called.
    func begin() throws(CommandFailure) -> TableFile {
        try CommandFailure.from { () throws(FileProblem) in try TableFile(path: output) }
    }
}

/// A table on its way to where it was asked for.
final class TableFile {
    private var staged: StagedFile?
    private let isForOutput: Bool
    private(set) var isBegun = false

    /// - Parameter path: `-` is standard output
    fileprivate init(path: String) throws(FileProblem) {
        isForOutput = path == "-"
        staged = isForOutput ? try StagedFile.forStandardOutput() : try StagedFile(path: path)
    }

    func write(_ bytes: [UInt8]) throws(FileProblem) {
        isBegun = true
        try staged?.write(bytes)
    }

    func finish() throws(FileProblem) {
        guard let whole = staged.take() else { return }
        if isForOutput { try whole.copyToStandardOutput() } else { try whole.commit() }
    }
}
