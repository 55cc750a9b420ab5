import DelimitedText

/// Cuts a file into chunks that end where records end.
///
/// A quote is only special where a field begins, so that counting quotes would not do: in a piece with
/// any, fields are followed from the last cut on.
public struct RecordCutter: Sendable {
    private let size: Int
    private var delimiter = UInt8(ascii: ",")
    /// Bytes that were read and not handed on.
    private var rest: [UInt8] = []
    private var next = 0
    /// Whether the file has been read to its end.
    private(set) var isAtEnd = false

    /// Fills the beginning of a buffer and says how much of it, 0 at the end of the file.
    public typealias Fill<Failure: Error> = (UnsafeMutableRawBufferPointer) throws(Failure) -> Int

    /// - Parameter size: how much is read at a time
    init(size: Int) {
        self.size = max(size, 1)
    }

    /// Reads on until the header is there.
    ///
    /// - Returns: nil where there is none; why is among the problems, unless the file is empty
    mutating func open<Failure>(
        _ layout: PilotLayout, _ problems: inout DataProblems, _ fill: Fill<Failure>
    ) throws(Failure) -> (format: TableFormat, endsWithReturn: Bool)? {
        while true {
            rest += try piece(fill)
            let opening = rest.withUnsafeBufferPointer {
                TableFormat.open($0, isLast: isAtEnd, layout, &problems)
            }
            switch opening {
            case .opened(let format, let next):
                let endsWithReturn = next > 1 && rest[next - 2] == 0x0D && rest[next - 1] == 0x0A
                rest.removeFirst(next)
                delimiter = format.delimiter
                return (format, endsWithReturn)
            case .refused: return nil
            case .incomplete where isAtEnd: return nil
            case .incomplete where rest.count > RecordScanner.recordLimit:
                problems.append(rest.withUnsafeBufferPointer(DataProblem.overlongHeader))
                return nil
            case .incomplete: continue
            }
        }
    }

    /// The next chunk, or nil at the end of the file.
    ///
    /// - Parameter buffer: storage to use again
    mutating func chunk<Failure>(
        reusing buffer: inout [UInt8], _ fill: Fill<Failure>
    ) throws(Failure) -> Chunk? {
        var bytes: [UInt8] = []
        // Moved, because a second owner would mean a copy.
        swap(&bytes, &buffer)
        Self.grow(&bytes, to: rest.count + size + PlainRecordParser.slack)
        bytes.replaceSubrange(..<rest.count, with: rest)
        var count = rest.count
        var end = 0
        var isWhole = true
        while end == 0 {
            Self.grow(&bytes, to: count + size + PlainRecordParser.slack)
            count = try read(into: &bytes, from: count, to: bytes.count - PlainRecordParser.slack, fill)
            if count == 0 { return nil }
            end = isAtEnd ? count : Self.lastEnd(bytes, count: count, delimiter)
            if end == 0, count > RecordScanner.recordLimit {
                (end, isWhole, isAtEnd) = (count, false, true)
            }
        }
        rest.removeAll(keepingCapacity: true)
        rest.append(contentsOf: bytes[end..<count])
        for place in end..<end + PlainRecordParser.slack { bytes[place] = 0 }
        defer { next += 1 }
        return Chunk(index: next, bytes: bytes, count: end, isWhole: isWhole)
    }

    /// The next bytes, wherever they end.
    mutating func piece<Failure>(_ fill: Fill<Failure>) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        let count = try read(into: &bytes, from: 0, to: size, fill)
        bytes.removeSubrange(count...)
        return bytes
    }

    private static func grow(_ bytes: inout [UInt8], to size: Int) {
        if bytes.count < size { bytes.append(contentsOf: repeatElement(0, count: size - bytes.count)) }
    }

    /// Fills a range, unless the file ends before.
    ///
    /// - Returns: the end of what is filled
    private mutating func read<Failure>(
        into bytes: inout [UInt8], from start: Int, to end: Int, _ fill: Fill<Failure>
    ) throws(Failure) -> Int {
        var count = start
        while count < end, !isAtEnd {
            var failure: Failure?
            let added = bytes.withUnsafeMutableBytes { all in
                do throws(Failure) {
                    return try fill(UnsafeMutableRawBufferPointer(rebasing: all[count..<end]))
                } catch {
                    failure = error
                    return 0
                }
            }
            if let failure { throw failure }
            isAtEnd = added == 0
            count += added
        }
        return count
    }
}
