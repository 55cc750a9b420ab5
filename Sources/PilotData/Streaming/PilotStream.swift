import Dispatch
import Psychometrics

/// Reads pilot data on several threads at once.
///
/// What comes of it – answers, problems and their order, pieces – is that of reading with `PilotReader`,
/// whatever the number of threads and the size of the chunks. Memory does not grow with the file, but
/// for what `UnitRegister` remembers.
public struct PilotStream: Sendable {
    public let layout: PilotLayout
    private let carriesColumns: Bool
    private let findsPersons: Bool
    private let threads: Int
    private let chunkSize: Int

    /// - Parameters:
    ///   - carriesColumns: whether blocks hold the keys and groups of their rows
    ///   - findsPersons: whether it is asked if somebody has several rows; it costs nothing where the
    ///     instrument declares no waves
    ///   - chunkSize: the bytes that a worker takes at a time
    public init(
        _ layout: PilotLayout, carriesColumns: Bool = false, findsPersons: Bool = false, threads: Int,
        chunkSize: Int = 256 << 10
    ) {
        self.layout = layout
        self.carriesColumns = carriesColumns
        self.findsPersons = findsPersons
        self.threads = max(threads, 1)
        self.chunkSize = chunkSize
    }

    /// What came of a file.
    public struct Outcome<Gatherer: Sendable>: Sendable {
        /// One for each worker; their order means nothing.
        public internal(set) var gatherers: [Gatherer] = []
        /// Where there are any, nothing that was gathered may be used.
        public internal(set) var problems = DataProblems()
        /// Rows of answers, faulty ones included.
        public internal(set) var rows = 0
        /// Whether somebody has several rows, as persons have who answer in several waves; false unless it is
        /// asked for.
        public internal(set) var repeatsPersons = false

        /// Why figures that take rows for independent are left out; nil where everybody has one row.
        public var dependence: UndefinedReason? { repeatsPersons ? .rowsOfSamePersons : nil }
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - gatherer: as every worker's begins
    ///   - fill: fills the beginning of a buffer and says how much of it, 0 at the end of the file
    ///   - take: takes the pieces in the order of the file, together with the names of the columns that
    ///     are carried along; not called any more once there are problems
    public func read<Gatherer: PilotGatherer, Failure>(
        _ gatherer: Gatherer, from fill: @escaping RecordCutter.Fill<Failure>,
        take: @escaping (Gatherer.Piece, [String]) throws(Failure) -> Void
    ) throws(Failure) -> Outcome<Gatherer> {
        guard layout.fitsColumns else { return try readPlainly(gatherer, fill, take) }
        var outcome = Outcome<Gatherer>()
        var cutter = RecordCutter(size: chunkSize)
        guard let opened = try cutter.open(layout, &outcome.problems, fill) else {
            if outcome.problems.isEmpty { outcome.problems.append(.empty) }
            return outcome
        }
        let interpreter = RecordInterpreter(
            layout: layout, header: opened.format.header, carriesColumns: carriesColumns)
        let reader = ChunkReader(opened.format, interpreter, endsWithReturn: opened.endsWithReturn)
        var gatherer = gatherer
        gatherer.begin(carriedColumns: opened.format.header.carriedNames)
        // A file that is read already is not worth a second thread.
        let workers = cutter.isAtEnd ? 1 : threads
        let work = StreamWork(
            reader, gatherer, cutter, PilotSequence(layout, opened.format, findsPersons: findsPersons),
            chunksAhead: 4 * workers,
            fill: fill, take: { (piece) throws(Failure) in try take(piece, opened.format.header.carriedNames) })
        if workers == 1 {
            work.work()
        } else {
            DispatchQueue.concurrentPerform(iterations: workers) { _ in work.work() }
        }
        return try work.outcome()
    }

    /// Reads a file whose answers do not fit into columns.
    private func readPlainly<Gatherer: PilotGatherer, Failure>(
        _ gatherer: Gatherer, _ fill: RecordCutter.Fill<Failure>,
        _ take: (Gatherer.Piece, [String]) throws(Failure) -> Void
    ) throws(Failure) -> Outcome<Gatherer> {
        var reader = PilotReader(layout, carriesColumns: carriesColumns, findsPersons: findsPersons)
        var block = PilotBlock()
        var gatherer = gatherer
        var hasBegun = false
        var cutter = RecordCutter(size: chunkSize)
        while !reader.isHalted, !cutter.isAtEnd {
            let bytes = try cutter.piece(fill)
            reader.read(bytes[...], isLast: cutter.isAtEnd, into: &block)
            guard reader.problems.isEmpty, block.rows > 0 else { continue }
            if !hasBegun { gatherer.begin(carriedColumns: reader.carriedColumns) }
            hasBegun = true
            gatherer.take(block, carriedColumns: reader.carriedColumns.count)
            try take(gatherer.piece(), reader.carriedColumns)
        }
        return Outcome(gatherers: [gatherer], problems: reader.problems, rows: reader.rows,
            repeatsPersons: reader.repeatsPersons)
    }
}
