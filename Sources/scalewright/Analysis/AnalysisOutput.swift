import ArgumentParser
import FileStorage

/// Where an analysis goes: a file, or a folder for several tables.
struct AnalysisOutput: ParsableArguments {
    @Option(
        name: [.customShort("o"), .long],
        help: "The file to write, or the folder for csv; standard output when left out or -.",
        completion: .file())
    var output = "-"

    @Flag(help: "Replace files that are there.")
    var force = false

    var isStandardOutput: Bool { output == "-" }

    /// Refuses a file that is there already, before any work is done.
    func checkPlace(isFolder: Bool) throws(CommandFailure) {
        if !isStandardOutput, !isFolder, !force, FileWriting.exists(output) {
            throw CommandFailure(FileWriting.alreadyThere(output))
        }
    }

    func write(_ text: String) throws(CommandFailure) {
        guard !isStandardOutput else { return print(text, terminator: "") }
        try CommandFailure.from { () throws(FileProblem) in
            _ = try FileWriting.write(text, to: output, replaces: force)
        }
        Terminal.printError("Wrote \(output).")
    }

    /// Writes files into the folder, all of them or, where one may not be replaced, none.
    func write(_ files: [(name: String, text: String)]) throws(CommandFailure) {
        try CommandFailure.from { () throws(FileProblem) in
            let paths = files.map { "\(output)/\($0.name)" }
            if !force, let taken = paths.first(where: FileWriting.exists) {
                throw FileWriting.alreadyThere(taken)
            }
            try FileWriting.makeFolder(output)
            for (file, path) in zip(files, paths) {
                _ = try FileWriting.write(file.text, to: path, replaces: force)
            }
        }
        Terminal.printError("Wrote \(files.count) tables into \(output).")
    }
}
