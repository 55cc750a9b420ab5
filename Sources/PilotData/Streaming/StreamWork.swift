import Dispatch

/// What the workers that read one file share.
///
/// `cutter` and what goes with it is touched only between `source.wait()` and `source.signal()`, the
/// rest only between those of `order`: that is what makes it safe to share.
final class StreamWork<Gatherer: PilotGatherer, Failure: Error>: @unchecked Sendable {
    private let reader: ChunkReader
    private let gatherer: Gatherer
    private let fill: RecordCutter.Fill<Failure>
    private let take: (Gatherer.Piece) throws(Failure) -> Void

    /// Lets nobody read ahead of the slowest chunk by more than so many.
    private let ahead: DispatchSemaphore
    private let source = DispatchSemaphore(value: 1)
    private var cutter: RecordCutter
    private var readFailure: Failure?

    private struct Waiting {
        var chunk: Chunk
        var reading: ChunkReading
        var piece: Gatherer.Piece
    }

    private let order = DispatchSemaphore(value: 1)
    private var sequence: PilotSequence
    /// Chunks that were read before those in front of them, by their index.
    private var waiting: [Int: Waiting] = [:]
    private var next = 0
    private var gatherers: [Gatherer] = []
    private var spares: [[UInt8]] = []
    private var takeFailure: Failure?
    private var isOver = false

    init(
        _ reader: ChunkReader, _ gatherer: Gatherer, _ cutter: RecordCutter, _ sequence: PilotSequence,
        chunksAhead: Int, fill: @escaping RecordCutter.Fill<Failure>,
        take: @escaping (Gatherer.Piece) throws(Failure) -> Void
    ) {
        self.reader = reader
        self.gatherer = gatherer
        self.cutter = cutter
        self.sequence = sequence
        self.fill = fill
        self.take = take
        ahead = DispatchSemaphore(value: chunksAhead)
    }

    /// Reads chunks until there are none left.
    func work() {
        var reader = reader
        var gatherer = gatherer
        while let chunk = claim() {
            let reading = reader.read(chunk, into: &gatherer)
            handIn(Waiting(chunk: chunk, reading: reading, piece: gatherer.piece()))
        }
        order.wait()
        gatherers.append(gatherer)
        order.signal()
    }

    /// What came of the file, once all workers have ended.
    func outcome() throws(Failure) -> PilotStream.Outcome<Gatherer> {
        // What stands before the place where reading failed comes first.
        if let takeFailure { throw takeFailure }
        if let readFailure, !sequence.isHalted { throw readFailure }
        return PilotStream.Outcome(
            gatherers: gatherers, problems: sequence.finalProblems, rows: sequence.rows,
            repeatsPersons: sequence.repeatsPersons)
    }

    private func claim() -> Chunk? {
        ahead.wait()
        order.wait()
        var buffer = spares.popLast() ?? []
        let isOver = isOver
        order.signal()
        source.wait()
        defer { source.signal() }
        guard !isOver, readFailure == nil else { return none() }
        do throws(Failure) {
            return try cutter.chunk(reusing: &buffer, fill) ?? none()
        } catch {
            readFailure = error
            return none()
        }
    }

    /// Nothing is left, for the others neither.
    private func none() -> Chunk? {
        ahead.signal()
        return nil
    }

    private func handIn(_ result: Waiting) {
        order.wait()
        defer { order.signal() }
        waiting[result.chunk.index] = result
        while let result = waiting.removeValue(forKey: next) {
            next += 1
            settle(result)
            ahead.signal()
        }
    }

    /// Takes in a chunk whose turn it is.
    private func settle(_ result: Waiting) {
        spares.append(result.chunk.bytes)
        guard !isOver else { return }
        sequence.take(result.reading, of: result.chunk)
        isOver = sequence.isHalted
        guard sequence.problems.isEmpty else { return }
        do throws(Failure) {
            try take(result.piece)
        } catch {
            takeFailure = error
            isOver = true
        }
    }
}
