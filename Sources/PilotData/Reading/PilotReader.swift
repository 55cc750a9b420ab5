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
    public private(set) var rows = 0

    private let carriesColumns: Bool
    private let keepsMissingCodes: Bool
    private var scanner: RecordScanner?
    /// Nil until the header is read.
    private var interpreter: RecordInterpreter?
    private var register: UnitRegister
    /// The beginning of a record whose end has not come yet.
    private var pending: [UInt8] = []
    /// The row that is read next, as a spreadsheet counts.
    private var row = 1
    /// Set when nothing after this point can be read.
    public private(set) var isHalted = false

    /// - Parameters:
    ///   - carriesColumns: whether blocks hold the keys and groups of their rows
    ///   - keepsMissingCodes: whether blocks hold the reasons for there being no answer
    ///   - findsPersons: whether it is asked if somebody has several rows
    public init(
        _ layout: PilotLayout, carriesColumns: Bool = false, keepsMissingCodes: Bool = false,
        findsPersons: Bool = false
    ) {
        self.layout = layout
        self.carriesColumns = carriesColumns
        self.keepsMissingCodes = keepsMissingCodes
        register = UnitRegister(findsPersons: findsPersons)
    }

    /// Whether somebody has several rows, as far as that is asked.
    public var repeatsPersons: Bool { register.repeatsPersons }

    /// The names of the carried columns, known once the header is read.
    public var carriedColumns: [String] {
        interpreter?.header.carriedNames ?? []
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
        if pending.count > RecordScanner.recordLimit, !isHalted {
            halt(interpreter == nil ? pending.withUnsafeBufferPointer(DataProblem.overlongHeader) : .endlessRecord(row: row))
        }
        if isLast, !isHalted, interpreter == nil { halt(.empty) }
        if isLast, !isHalted, rows == 0 { halt(.headerOnly) }
    }

    /// Scans whole records.
    ///
    /// - Returns: the number of bytes that they take
    private mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, _ block: inout PilotBlock
    ) -> Int {
        var start = scanner == nil ? open(bytes, isLast: isLast) : 0
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

    /// Reads the header, if it is there.
    ///
    /// - Returns: the number of bytes that it takes
    private mutating func open(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Int {
        switch TableFormat.open(bytes, isLast: isLast, layout, &problems) {
        case .incomplete: return 0
        case .refused:
            isHalted = true
            return 0
        case .opened(let format, let next):
            scanner = RecordScanner(delimiter: format.delimiter)
            interpreter = RecordInterpreter(
                layout: layout, header: format.header, carriesColumns: carriesColumns)
            row += 1
            return next
        }
    }

    private mutating func halt(_ problem: DataProblem) {
        problems.append(problem)
        isHalted = true
    }
}

extension PilotReader {
    /// Takes in the record that was scanned last.
    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ block: inout PilotBlock) {
        guard let interpreter, let fields = scanner?.fields else { return }
        let answersBefore = block.answers.count
        let reading = interpreter.read(fields, in: bytes, row: row, &block.answers, &problems)
        guard reading.isRow else { return }
        rows += 1
        let isNew = reading.carried.map { register($0, interpreter.units) } ?? false
        guard reading.isSound, isNew, let carried = reading.carried else {
            block.answers.removeLast(block.answers.count - answersBefore)
            return
        }
        if keepsMissingCodes {
            block.missingCodes += interpreter.missingCodes(fields, in: bytes).map { item, code in
                PilotBlock.MissingCode(row: block.rows, item: item, code: code)
            }
        }
        block.rows += 1
        if carriesColumns { block.carried += carried }
    }

    /// Remembers the row's unit.
    ///
    /// - Returns: whether no row before has it
    private mutating func register(_ carried: [String], _ units: UnitReading) -> Bool {
        guard let unit = units.unit(carried), let first = register.insert(unit, row: row) else { return true }
        problems.append(
            .repeatedKey(
                row: row, first: first, names: layout.keys, values: Array(carried.prefix(layout.keys.count))))
        return false
    }
}
