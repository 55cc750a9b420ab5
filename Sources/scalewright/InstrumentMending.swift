import Diagnostics
import FileStorage
import InstrumentCompiler

/// Repairs instruments in place for `validate --fix`.
enum InstrumentMending {
    /// Mends the file at a path, and writes it when there was something to mend; `-` is standard input,
    /// whose repaired text goes to standard output.
    static func mend(_ path: String) throws(CommandFailure) -> InstrumentRepair {
        let bytes = try InstrumentLoading.bytes(path)
        let repair = InstrumentCompiler.repair(
            file: InstrumentLoading.name(of: path), bytes: bytes,
            companions: try InstrumentLoading.companions(of: path))
        guard let text = repair.text else { return repair }
        if path == "-" {
            print(text, terminator: "")
        } else if !repair.mended.isEmpty {
            try CommandFailure.from { () throws(FileProblem) in
                _ = try FileWriting.write(text, to: path, replaces: true)
            }
        }
        return repair
    }

    /// What was mended, a line each; nil when nothing was. Places are those before the repair.
    static func report(_ repair: InstrumentRepair) -> String? {
        guard !repair.mended.isEmpty else { return nil }
        let count = repair.mended.count
        let lines = repair.mended.map { diagnostic in
            let place = diagnostic.range.start
            let title = diagnostic.fix?.title ?? diagnostic.message
            return "  \(place.line):\(place.column)  \(VisibleText.of(title))  [\(diagnostic.code)]"
        }
        let title = "\(repair.compilation.source.file): mended \(count) place\(count == 1 ? "" : "s")"
        return ([title] + lines).joined(separator: "\n")
    }
}
