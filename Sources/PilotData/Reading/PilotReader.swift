import DelimitedText
import Diagnostics
import Psychometrics

/// Reads pilot data piece by piece, in memory that does not grow with the file (but for the keys, which
/// are remembered so that no unit counts twice).
///
/// It takes bytes and never touches the disk. Problems are collected in `problems`; rows that have any
/// are not handed on, and a file that has any should not be used.
public struct PilotReader {
    public let layout: PilotLayout
    public private(set) var problems = DataProblems()
    /// Rows of answers read so far, faulty ones included.
    public var rows: Int { intake?.rows ?? 0 }

    private let carriesColumns: Bool
    private let keepsMissingCodes: Bool
    private var scanner: RecordScanner?
    /// What the records behind the header are handed to; nil until the header is read.
    private var intake: RowIntake?
    /// The beginning of a record whose end has not come yet.
    private var pending: [UInt8] = []
    /// The row that is read next, as a spreadsheet counts.
    private var row = 1
    /// Set when nothing after this point can be read.
    public private(set) var isHalted = false

    /// - Parameters:
    ///   - carriesColumns: whether blocks hold the keys and groups of their rows
    ///   - keepsMissingCodes: whether blocks hold the reasons for there being no answer
    public init(
        _ layout: PilotLayout, carriesColumns: Bool = false, keepsMissingCodes: Bool = false
    ) {
        self.layout = layout
        self.carriesColumns = carriesColumns
        self.keepsMissingCodes = keepsMissingCodes
    }

    /// The names of the carried columns, known once the header is read.
    public var carriedColumns: [String] {
        intake.map { intake in intake.header.carried.map { intake.header.names[$0] } } ?? []
    }

    /// Reads the next piece of the file.
    ///
    /// - Parameters:
    ///   - bytes: may end anywhere, also inside a character
    ///   - isLast: whether the file ends here
    ///   - block: replaced by the rows that have become complete
    public mutating func read(_ bytes: ArraySlice<UInt8>, isLast: Bool, into block: inout PilotBlock) {
        block.clear()
        guard !isHalted else { return }
        if pending.isEmpty {
            let used = bytes.withUnsafeBufferPointer { scan($0, isLast: isLast, &block) }
            pending = Array(bytes.dropFirst(used))
        } else {
            pending.append(contentsOf: bytes)
            let all = pending
            let used = all.withUnsafeBufferPointer { scan($0, isLast: isLast, &block) }
            pending = Array(all.dropFirst(used))
        }
        if pending.count > RecordScanner.recordLimit, !isHalted { halt(.endlessRecord(row: row)) }
        if isLast, !isHalted, intake == nil { halt(.empty) }
        if isLast, !isHalted, rows == 0 { halt(.headerOnly) }
    }

    /// Scans whole records.
    ///
    /// - Returns: the number of bytes that they take
    private mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, _ block: inout PilotBlock
    ) -> Int {
        var start = 0
        if scanner == nil { start = begin(bytes, isLast: isLast) }
        while start < bytes.count, !isHalted {
            switch scanner?.scan(bytes, from: start, isLast: isLast) {
            case .record(let next) where next - start > RecordScanner.recordLimit:
                halt(.endlessRecord(row: row))
            case .record(let next):
                take(bytes, &block)
                start = next
                row += 1
            case .refused(let refusal): halt(DataProblem(refusal, row: row))
            case .incomplete, nil: return start
            }
        }
        return start
    }

    /// Looks at the first bytes: the encoding, and, once the header is there, what separates fields.
    ///
    /// - Returns: where the header begins
    private mutating func begin(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Int {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            halt(.utf16)
            return 0
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let delimiter = Delimiter.detect(
            bytes, from: start, isLast: isLast, columns: Set(layout.knownColumns))
        guard let delimiter else { return 0 }
        scanner = RecordScanner(delimiter: delimiter)
        return start
    }

    /// Takes in the record that was scanned last.
    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ block: inout PilotBlock) {
        guard let fields = scanner?.fields else { return }
        guard intake == nil else {
            intake?.take(fields, bytes, row: row, into: &block, &problems)
            return
        }
        let names = fields.compactMap { $0.text(in: bytes) }.map(CellText.trimmed)
        guard names.count == fields.count else { return halt(.notUTF8(row: row, column: nil)) }
        intake = PilotHeader(names, layout, &problems).map {
            RowIntake(
                layout, $0, carriesColumns: carriesColumns, keepsMissingCodes: keepsMissingCodes)
        }
        isHalted = intake == nil
    }

    private mutating func halt(_ problem: DataProblem) {
        problems.append(problem)
        isHalted = true
    }
}
