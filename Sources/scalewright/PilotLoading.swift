import CompressedInput
import Diagnostics
import FileStorage
import PilotData

/// Reads pilot data for the subcommands.
enum PilotLoading {
    private static let chunk = 1 << 20

    /// Streams a file of answers on several threads.
    ///
    /// - Parameters:
    ///   - path: `-` is standard input
    ///   - findsPersons: whether it is asked if somebody has several rows
    ///   - gatherer: what becomes of the rows
    ///   - take: takes what is handed on, in the order of the file, and the names of the carried columns
    /// - Throws: when the file cannot be read, or any of it cannot be taken for answers to the form;
    ///   what was handed on by then must be thrown away
    static func stream<Gatherer: PilotGatherer>(
        _ path: String, _ layout: PilotLayout, carriesColumns: Bool = false, findsPersons: Bool = false,
        threads: ThreadsOption, _ gatherer: Gatherer, take: @escaping (Gatherer.Piece, [String]) throws(FileProblem) -> Void
    ) throws(CommandFailure) -> PilotStream.Outcome<Gatherer> {
        let stream = PilotStream(layout, carriesColumns: carriesColumns, findsPersons: findsPersons,
            threads: threads.count)
        let outcome = try CommandFailure.from { () throws(FileProblem) in
            let file = try InputFile(path: path)
            let progress = Progress("reading", of: file.size, in: .bytes)
            defer { progress.finish() }
            return try stream.read(
                gatherer,
                from: { (buffer) throws(FileProblem) in
                    progress.reach(file.position)
                    return try file.fill(buffer)
                }, take: take)
        }
        guard outcome.problems.isEmpty else { throw refusal(path, outcome.problems) }
        return outcome
    }

    /// Reads a file of answers on one thread, handing on its rows block by block, for tables that keep
    /// every row anyway.
    ///
    /// - Parameters:
    ///   - path: `-` is standard input
    ///   - keepsMissingCodes: whether blocks hold the reasons for there being no answer
    ///   - see: called with each piece of the file, as it is
    ///   - take: called with each block that has rows, and the names of the carried columns
    /// - Throws: as `stream` does
    static func read(
        _ path: String, _ layout: PilotLayout, carriesColumns: Bool = false,
        keepsMissingCodes: Bool = false, see: (ArraySlice<UInt8>) -> Void = { _ in },
        take: (PilotBlock, [String]) throws(CommandFailure) -> Void
    ) throws(CommandFailure) {
        let file = try CommandFailure.from { () throws(FileProblem) in try InputFile(path: path) }
        let progress = Progress("reading", of: file.size, in: .bytes)
        defer { progress.finish() }
        var reader = PilotReader(
            layout, carriesColumns: carriesColumns, keepsMissingCodes: keepsMissingCodes)
        var block = PilotBlock()
        var buffer = [UInt8](repeating: 0, count: chunk)
        while !reader.isHalted {
            progress.reach(file.position)
            let count = try CommandFailure.from { () throws(FileProblem) in try file.read(into: &buffer) }
            see(buffer[..<count])
            reader.read(buffer[..<count], isLast: count == 0, into: &block)
            if reader.problems.isEmpty, block.rows > 0 { try take(block, reader.carriedColumns) }
            if count == 0 { break }
        }
        guard reader.problems.isEmpty else { throw refusal(path, reader.problems) }
    }

    /// Refuses data for one problem.
    static func refusal(_ path: String, _ problem: DataProblem) -> CommandFailure {
        refusal(path, DataProblems(problem))
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
