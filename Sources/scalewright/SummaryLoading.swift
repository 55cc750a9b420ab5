import CompressedInput
import FileStorage
import InstrumentModel
import PilotData
import Psychometrics

/// Reads summaries of answers for the subcommands.
enum SummaryLoading {
    /// The summary of all files together.
    ///
    /// - Parameter paths: one for each site or part of a table; `-` is standard input
    static func read(
        _ paths: [String], of instrument: Instrument, form: Form
    ) throws(CommandFailure) -> FormSummary {
        let reader = SummaryReader(instrument, form: form)
        var whole: FormSummary?
        for path in paths {
            let part = try read(path, reader)
            guard var sum = whole else {
                whole = part
                continue
            }
            do throws(SummaryContradiction) {
                try sum.merge(part)
            } catch {
                throw CommandFailure(.refused, "error: the summaries cannot be added up: \(error.message)\n  fix: Check fewer of them at a time.")
            }
            whole = sum
        }
        guard let whole else { throw CommandFailure(.refused, "error: no summary is named") }
        return whole
    }

    private static func read(
        _ path: String, _ reader: SummaryReader
    ) throws(CommandFailure) -> FormSummary {
        let bytes = try CommandFailure.from { () throws(FileProblem) in
            try InputFile(path: path).readAll(limit: SummaryReader.sizeLimit)
        }
        let file = path == "-" ? "<standard input>" : path
        guard bytes.count <= SummaryReader.sizeLimit else {
            throw CommandFailure(
                .refused, "error: \(file): the file is larger than \(SummaryReader.sizeLimit >> 20) MiB\n  fix: Give what the emitted summary query returns.")
        }
        do throws(DataProblem) {
            return try reader.read(bytes)
        } catch {
            let place = error.row.map { ", row \($0)" } ?? ""
            throw CommandFailure(.refused, "error: \(file)\(place): \(error.message)\n  fix: \(error.advice)")
        }
    }
}
