import DelimitedText
import Psychometrics

/// Reads chunks for one worker: plain records at once, any other one by itself.
struct ChunkReader: Sendable {
    private let interpreter: RecordInterpreter
    private let plan: ParsingPlan
    private let levels: DeclaredLevels
    private var scanner: RecordScanner
    private var block: RowBlock
    /// Beginnings and ends of the marked fields of the block's rows.
    private var marks: [UInt32]
    private var answers: [AnswerCode] = []

    init(_ format: TableFormat, _ interpreter: RecordInterpreter, endsWithReturn: Bool) {
        self.interpreter = interpreter
        levels = DeclaredLevels(interpreter)
        scanner = RecordScanner(delimiter: format.delimiter)
        block = RowBlock(itemCount: interpreter.layout.definition.items.count)
        plan = ParsingPlan(
            format, interpreter.layout.decoders, marked: interpreter.marked,
            capacity: block.columns.capacity, endsWithReturn: endsWithReturn)
        marks = [UInt32](repeating: 0, count: max(2 * plan.marks * block.columns.capacity, 1))
    }

    private var carriesColumns: Bool { interpreter.carriesColumns && !interpreter.columns.isEmpty }

    /// Reads a chunk, handing its rows on.
    mutating func read(_ chunk: Chunk, into gatherer: inout some PilotGatherer) -> ChunkReading {
        var reading = ChunkReading()
        var start = 0
        while start < chunk.count, !reading.isHalted {
            let stop = readPlain(chunk, from: &start, &reading)
            if block.columns.isFull { handOn(to: &gatherer) }
            if stop == .odd { readOdd(chunk, from: &start, &reading) }
        }
        handOn(to: &gatherer)
        return reading
    }

    private mutating func handOn(to gatherer: inout some PilotGatherer) {
        if block.rows > 0 { gatherer.take(block) }
        block.removeAll()
    }

    /// Reads a record that is not plain.
    private mutating func readOdd(_ chunk: Chunk, from start: inout Int, _ reading: inout ChunkReading) {
        let row = reading.records
        let place = start
        // A record that does not end is not taken apart, which could take any amount of memory.
        let outcome =
            chunk.isWhole
            ? chunk.withText { scanner.scan($0, from: place, isLast: true) } : .incomplete
        switch outcome {
        case .record(let end) where end - place <= RecordScanner.recordLimit:
            chunk.withText { takeOdd($0, &reading) }
            start = end
        case .record, .incomplete:
            reading.problems.append(.endlessRecord(row: row))
            reading.isHalted = true
        case .refused(let refusal):
            reading.problems.append(DataProblem(refusal, row: row))
            reading.isHalted = true
        }
    }

    /// Takes in the record that was scanned last.
    private mutating func takeOdd(_ bytes: UnsafeBufferPointer<UInt8>, _ reading: inout ChunkReading) {
        answers.removeAll(keepingCapacity: true)
        let row = reading.records
        reading.records += 1
        let found = interpreter.read(scanner.fields, in: bytes, row: row, &answers, &reading.problems)
        guard found.isRow else { return }
        reading.rows += 1
        guard let carried = found.carried else { return }
        take(unitOf: carried, record: row, &reading)
        guard found.isSound else { return }
        block.columns.append(answers)
        if carriesColumns { block.endRow(carried) }
    }
}

extension ChunkReader {
    private enum Stop { case odd, full, end }

    /// Reads plain records until one is not, or no more rows fit.
    private mutating func readPlain(
        _ chunk: Chunk, from start: inout Int, _ reading: inout ChunkReading
    ) -> Stop {
        let before = block.rows
        let stop = Self.parse(chunk, from: &start, plan, &block.columns, &marks)
        if plan.marks > 0 { takeMarked(before..<block.rows, of: chunk, &reading) }
        reading.records += block.rows - before
        reading.rows += block.rows - before
        return stop
    }

    private static func parse(
        _ chunk: Chunk, from start: inout Int, _ plan: ParsingPlan, _ columns: inout AnswerColumns,
        _ marks: inout [UInt32]
    ) -> Stop {
        let (capacity, width) = (columns.capacity, 2 * plan.marks)
        var (row, place) = (columns.rows, start)
        defer { (columns.rows, start) = (row, place) }
        return plan.parse(chunk, into: &columns.codes, marks: &marks) { parser, codes, marks in
            while place < chunk.count {
                guard row < capacity else { return .full }
                let next = parser.record(at: place, row: row, codes, mark: row * width, marks)
                guard let next, next - place <= RecordScanner.recordLimit else { return .odd }
                place = next
                row += 1
            }
            return .end
        }
    }

    /// Takes in the keys and groups of plain rows.
    private mutating func takeMarked(_ rows: Range<Int>, of chunk: Chunk, _ reading: inout ChunkReading) {
        let isNumbered = plan.marks == 1 && interpreter.header.keys.count == 1 && !carriesColumns
        let cells = MarkedCells(plan, marks, read: interpreter.columns.count)
        chunk.bytes.withUnsafeBufferPointer { bytes in
            for row in rows {
                let record = reading.records + row - rows.lowerBound
                if !levels.isEmpty {
                    levels.check(cells, of: row, in: bytes, record: record, interpreter, &reading.problems)
                }
                if isNumbered, let number = PlainRecordParser.number(cells.only(row), in: bytes) {
                    reading.units.append(number: number, record: record)
                } else {
                    take(cells, of: row, in: bytes, record: record, &reading)
                }
            }
        }
    }

    /// Takes in the keys and groups of a plain row.
    private mutating func take(
        _ cells: MarkedCells, of row: Int, in bytes: UnsafeBufferPointer<UInt8>, record: Int,
        _ reading: inout ChunkReading
    ) {
        let unit = interpreter.units.unit(cells, of: row, in: bytes)
        let isSettled = unit != nil || interpreter.header.keys.isEmpty
        guard isSettled, !carriesColumns || cells.areWrittenAsTheyAre(row, in: bytes) else {
            let carried = interpreter.carried(
                cells.texts(row, in: bytes), row: record, &reading.problems)
            if let carried { take(unitOf: carried, record: record, &reading) }
            // A file with a problem is not used: its rows only have to keep their number.
            if carriesColumns { block.endRow(carried ?? []) }
            return
        }
        if let unit { reading.units.append(unit, record: record) }
        if carriesColumns { cells.append(row, in: bytes, to: &block) }
    }

    private func take(unitOf carried: [String], record: Int, _ reading: inout ChunkReading) {
        if let unit = interpreter.units.unit(carried) { reading.units.append(unit, record: record) }
    }
}
