import Diagnostics
import FileStorage
import PilotData

/// Reads pilot data for the subcommands.
enum PilotLoading {
    /// Streams a file of answers.
    ///
    /// - Parameters:
    ///   - gatherer: what becomes of the rows
    ///   - take: takes what is handed on, in the order of the file, and the names of the carried columns
    /// - Throws: when the file cannot be read, or any of it cannot be taken for answers to the form;
    ///   what was handed on by then must be thrown away
    static func read<Gatherer: PilotGatherer>(
        _ options: PilotOptions, _ layout: PilotLayout, carriesColumns: Bool = false, _ gatherer: Gatherer,
        take: @escaping (Gatherer.Piece, [String]) throws(FileProblem) -> Void
    ) throws(CommandFailure) -> PilotStream.Outcome<Gatherer> {
        let stream = PilotStream(
            layout, carriesColumns: carriesColumns, threads: options.threads ?? Processors.count)
        let outcome = try CommandFailure.from { () throws(FileProblem) in
            let file = try InputFile(path: options.data)
            let progress = ReadingProgress(of: file)
            defer { progress.finish() }
            return try stream.read(
                gatherer,
                from: { (buffer) throws(FileProblem) in
                    progress.update()
                    return try file.fill(buffer)
                }, take: take)
        }
        guard outcome.problems.isEmpty else { throw refusal(options.data, outcome.problems) }
        return outcome
    }

    private static func refusal(_ path: String, _ problems: DataProblems) -> CommandFailure {
        let file = path == "-" ? "<standard input>" : path
        var lines: [String] = []
        for problem in problems.first {
            let place = [
                problem.row.map { "row \($0)" },
                problem.column.map { "column \(VisibleText.of($0))" },
            ].compactMap(\.self).joined(separator: ", ")
            lines.append(
                "error: \(file)\(place.isEmpty ? "" : ", " + place): \(problem.message)\n  fix: \(problem.advice)")
        }
        let unshown = problems.count - problems.first.count
        if unshown > 0 { lines.append("… and \(unshown) more like these.") }
        lines.append(
            "The data contradict the instrument in \(problems.count) place\(problems.count == 1 ? "" : "s"); nothing was written. The header is row 1."
        )
        return CommandFailure(.refused, lines.joined(separator: "\n"))
    }
}
