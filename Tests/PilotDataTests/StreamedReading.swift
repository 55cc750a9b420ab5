import DelimitedText
import InstrumentModel
import Psychometrics
import Testing

@testable import PilotData

/// What came of streaming a table.
struct StreamedReading: Equatable {
    var answers: [[AnswerCode]] = []
    /// The keys and groups of each row, as they are written.
    var carried: [String] = []
    var rows = 0
    var problems = DataProblems()

    /// Streams a table that comes in pieces of random length.
    init(
        _ bytes: [UInt8], _ layout: PilotLayout, carriesColumns: Bool = true, threads: Int, chunkSize: Int,
        pieces size: @escaping () -> Int = { .max }
    ) {
        let source = ByteSource(bytes, size)
        let recorder = Recorder()
        let stream = PilotStream(
            layout, carriesColumns: carriesColumns, threads: threads, chunkSize: chunkSize)
        let outcome = stream.read(RowRecorder(width: layout.definition.items.count), from: source.fill) {
            (rows, _) in recorder.rows += rows
        }
        rows = outcome.rows
        problems = outcome.problems
        guard problems.isEmpty else { return }
        answers = recorder.rows.map(\.answers)
        carried = recorder.rows.map(\.carried)
    }

    /// The same of a table that was read whole; what a faulty table holds is not compared.
    init(_ reading: TableReading) {
        rows = reading.rows
        problems = reading.problems
        guard problems.isEmpty else { return }
        answers = reading.answers
        carried = reading.carried.map { $0.map(DelimitedWriter.cell).joined(separator: ",") }
    }

    private final class Recorder {
        var rows: [RowRecorder.Row] = []
    }
}

/// Hands bytes out piece by piece.
final class ByteSource {
    private var rest: ArraySlice<UInt8>
    private let size: () -> Int

    init(_ bytes: [UInt8], _ size: @escaping () -> Int = { .max }) {
        rest = bytes[...]
        self.size = size
    }

    func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let piece = rest.prefix(min(size(), buffer.count))
        buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
    }
}

/// Keeps rows as they come.
struct RowRecorder: PilotGatherer {
    struct Row: Sendable, Equatable {
        var answers: [AnswerCode]
        var carried: String
    }

    let width: Int
    private var rows: [Row] = []

    init(width: Int) { self.width = width }

    mutating func take(_ block: RowBlock) {
        for row in 0..<block.rows {
            var answers: [AnswerCode] = []
            block.columns.answers(ofRow: row, into: &answers)
            let carried = block.carriedEnds.isEmpty ? [] : block.carried(ofRow: row)
            rows.append(Row(answers: answers, carried: String(decoding: carried, as: UTF8.self)))
        }
    }

    mutating func take(_ block: PilotBlock, carriedColumns: Int) {
        for row in 0..<block.rows {
            let cells = block.carried[row * carriedColumns..<(row + 1) * carriedColumns]
            rows.append(
                Row(
                    answers: Array(block.answers[row * width..<(row + 1) * width]),
                    carried: cells.map(DelimitedWriter.cell).joined(separator: ",")))
        }
    }

    mutating func piece() -> [Row] {
        defer { rows = [] }
        return rows
    }
}
