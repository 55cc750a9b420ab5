import DelimitedText
import InstrumentModel

/// One row of a table of summaries.
struct SummaryRecord {
    var scale: String
    var kind: String
    var i: String
    var j: String
    var value: String
    /// As a spreadsheet counts: the header is row 1.
    var row: Int

    /// What the row is about, for messages: `sum of 'calm' in 'mood'`.
    var subject: String {
        let items = [i, j].filter { !$0.isEmpty }.map { "'\($0)'" }.joined(separator: " and ")
        return kind + (items.isEmpty ? "" : " of \(items)") + (scale.isEmpty ? "" : " in '\(scale)'")
    }
}

/// Reads the rows of a table of summaries (RFC 4180), whichever database has written them.
struct SummaryRecords {
    private(set) var records: [SummaryRecord] = []

    init(_ bytes: [UInt8]) throws(DataProblem) {
        var failure: DataProblem?
        // Closures with typed errors cannot pass through the buffer's own.
        records = bytes.withUnsafeBufferPointer { buffer in
            do throws(DataProblem) {
                return try Self.records(in: buffer)
            } catch {
                failure = error
                return []
            }
        }
        if let failure { throw failure }
    }

    private static let lineEnds: [UInt8] = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]

    private static func records(
        in bytes: UnsafeBufferPointer<UInt8>
    ) throws(DataProblem) -> [SummaryRecord] {
        var scanner = RecordScanner(delimiter: UInt8(ascii: ","))
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var records: [SummaryRecord] = []
        var row = 0
        while start < bytes.count {
            row += 1
            switch scanner.scan(bytes, from: start, isLast: true) {
            case .record(let next): start = next
            case .refused(let refusal): throw DataProblem(refusal, row: row)
            // Not of bytes that are the last ones.
            case .incomplete: return records
            }
            if scanner.fields.count == 1, scanner.fields[0].start == scanner.fields[0].end { continue }
            let cells = scanner.fields.compactMap { $0.text(in: bytes) }
            if row == 1 {
                guard cells == SummaryTable.columns else { throw .noSummary }
                continue
            }
            guard cells.count == SummaryTable.columns.count, scanner.fields.count == cells.count else {
                throw .noSummaryRow(row)
            }
            records.append(
                SummaryRecord(
                    scale: cells[0], kind: cells[1], i: cells[2], j: cells[3], value: cells[4], row: row))
        }
        guard row > 0 else { throw .noSummary }
        // A number that has lost its last digits is still one.
        guard bytes.last.map(Self.lineEnds.contains) ?? false else { throw .cutOffSummary(row) }
        return records
    }
}
