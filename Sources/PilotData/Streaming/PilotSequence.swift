import DelimitedText

/// Puts what workers found back into the order of the file: row numbers, problems, keys.
struct PilotSequence: Sendable {
    private let layout: PilotLayout
    private let format: TableFormat
    private(set) var problems = DataProblems()
    /// Rows of answers, faulty ones included.
    private(set) var rows = 0
    /// Whether nothing after what was taken in can be read.
    private(set) var isHalted = false
    /// The row that the next chunk begins with, as a spreadsheet counts.
    private var row = 2
    private var register: UnitRegister

    /// - Parameter findsPersons: whether it is asked if somebody has several rows
    init(_ layout: PilotLayout, _ format: TableFormat, findsPersons: Bool) {
        self.layout = layout
        self.format = format
        register = UnitRegister(findsPersons: findsPersons)
    }

    /// Takes in the reading of the next chunk.
    mutating func take(_ reading: ChunkReading, of chunk: Chunk) {
        let repeated = registered(reading.units)
        problems.append(
            reading.problems, repeated.first.map { problem($0, in: chunk) }, repeated: repeated.count,
            rowsBefore: row)
        rows += reading.rows
        row += reading.records
        isHalted = reading.isHalted
    }

    /// Whether somebody has several rows, as far as that was looked for.
    var repeatsPersons: Bool { register.repeatsPersons }

    /// The problems of the whole file, once all of it is taken in.
    var finalProblems: DataProblems {
        var all = problems
        if rows == 0, !isHalted { all.append(.headerOnly) }
        return all
    }

    private struct Repetition {
        /// In the chunk, counted from 0.
        var record: Int
        /// The row that had the key before.
        var before: Int
    }

    /// Registers the units of a chunk.
    ///
    /// - Returns: how many are not new, and the first of them
    private mutating func registered(_ units: KeyBatch) -> (first: [Repetition], count: Int) {
        var first: [Repetition] = []
        var count = 0
        register.insert(units, firstRow: row) { record, before in
            if first.count < DataProblems.limit { first.append(Repetition(record: record, before: before)) }
            count += 1
        }
        return (first, count)
    }

    /// Says whose key is repeated; its text is looked up in the chunk.
    private func problem(_ repetition: Repetition, in chunk: Chunk) -> DataProblem {
        .repeatedKey(
            row: repetition.record, first: repetition.before, names: layout.keys,
            values: chunk.withText { bytes in
                var scanner = RecordScanner(delimiter: format.delimiter)
                var start = 0
                for _ in 0...repetition.record {
                    guard case .record(let next) = scanner.scan(bytes, from: start, isLast: true) else { break }
                    start = next
                }
                return format.header.keys.map { place in
                    CellText.trimmed(scanner.fields[place].text(in: bytes) ?? "")
                }
            })
    }
}
