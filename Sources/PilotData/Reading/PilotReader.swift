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
    private var scanner: RecordScanner?
    private var header: PilotHeader?
    private var register = KeyRegister()
    /// The beginning of a record whose end has not come yet.
    private var pending: [UInt8] = []
    /// The row that is read next, as a spreadsheet counts.
    private var row = 1
    /// Set when nothing after this point can be read.
    public private(set) var isHalted = false

    /// - Parameter carriesColumns: whether blocks hold the keys and groups of their rows
    public init(_ layout: PilotLayout, carriesColumns: Bool = false) {
        self.layout = layout
        self.carriesColumns = carriesColumns
    }

    /// The names of the carried columns, known once the header is read.
    public var carriedColumns: [String] {
        header.map { header in header.carried.map { header.names[$0] } } ?? []
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
        if isLast, !isHalted, header == nil { halt(.empty) }
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

    private mutating func halt(_ problem: DataProblem) {
        problems.append(problem)
        isHalted = true
    }
}

extension PilotReader {
    /// Takes in the record that was scanned last.
    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ block: inout PilotBlock) {
        guard let fields = scanner?.fields else { return }
        guard let header else { return takeHeader(fields, bytes) }
        if fields.count == 1, fields[0].start == fields[0].end, header.width > 1 { return }
        rows += 1
        guard fields.count == header.width else {
            problems.append(.ragged(row: row, fields: fields.count, width: header.width))
            return
        }
        let answersBefore = block.answers.count
        let isSound = takeAnswers(fields, bytes, header, &block)
        let areDeclared = checkLevels(fields, bytes, header)
        let carried = takeKeys(fields, bytes, header)
        guard isSound, areDeclared, let carried else {
            block.answers.removeLast(block.answers.count - answersBefore)
            return
        }
        block.rows += 1
        if carriesColumns { block.carried += carried }
    }

    private mutating func takeHeader(
        _ fields: [RecordScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        let names = fields.compactMap { $0.text(in: bytes) }.map(CellText.trimmed)
        guard names.count == fields.count else { return halt(.notUTF8(row: row, column: nil)) }
        header = PilotHeader(names, layout, &problems)
        isHalted = header == nil
    }

    private mutating func takeAnswers(
        _ fields: [RecordScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>, _ header: PilotHeader,
        _ block: inout PilotBlock
    ) -> Bool {
        var isSound = true
        for (item, place) in header.items.enumerated() {
            if let answer = layout.decoders[item].decode(fields[place], in: bytes) {
                block.answers.append(answer)
            } else {
                block.answers.append(.missing)
                isSound = false
                problems.append(refusal(of: fields[place].text(in: bytes), item: item))
            }
        }
        return isSound
    }

    /// Why a cell is no answer; its text is nil where it is not UTF-8.
    private func refusal(of cell: String?, item: Int) -> DataProblem {
        let column = layout.definition.items[item]
        guard let cell else { return .notUTF8(row: row, column: column) }
        return .outside(
            row: row, column: column, cell: cell, expected: layout.decoders[item].expectation)
    }

    /// Whether the waves and subgroups of a row are declared; a subgroup may be blank.
    private mutating func checkLevels(
        _ fields: [RecordScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>, _ header: PilotHeader
    ) -> Bool {
        var areDeclared = true
        for place in header.leveled {
            let column = header.names[place]
            // What is not UTF-8 is no declared value; the keys report it by that name.
            guard let text = fields[place].text(in: bytes).map(CellText.trimmed), !text.isEmpty,
                let levels = layout.levels[column], !levels.contains(text)
            else { continue }
            areDeclared = false
            problems.append(.undeclared(row: row, column: column, cell: text, levels: levels))
        }
        return areDeclared
    }

    /// Registers the row's key, and gives the carried columns; nil when the row cannot be used.
    private mutating func takeKeys(
        _ fields: [RecordScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>, _ header: PilotHeader
    ) -> [String]? {
        var carried: [String] = []
        for place in carriesColumns ? header.carried : header.keys {
            guard let text = fields[place].text(in: bytes) else {
                problems.append(.notUTF8(row: row, column: header.names[place]))
                return nil
            }
            carried.append(CellText.trimmed(text))
        }
        let keys = carried.prefix(header.keys.count)
        if let blank = keys.firstIndex(of: "") {
            problems.append(.blankKey(row: row, column: header.names[header.keys[blank]]))
            return nil
        }
        if !keys.isEmpty, let first = register.insert(KeyRegister.joined(Array(keys)), row: row) {
            problems.append(.repeatedKey(row: row, first: first, names: layout.keys, values: Array(keys)))
            return nil
        }
        return carried
    }
}
