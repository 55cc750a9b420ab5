import FileStorage

/// A file of data, or standard input, as a stream of bytes; a gzip or zstd archive is unpacked on the way.
///
/// It is read in pieces and never mapped: a mapped file that somebody shortens ends the process.
public final class InputFile {
    public let path: String
    /// Bytes of the file, or of the archive, that have been read so far.
    public private(set) var position = 0
    /// The length of the file; nil where it is not known, as of a pipe.
    public let size: Int?

    private let reader: FileReader
    private let stamp: FileStamp?
    private var archive: (any ArchiveDecoder)?
    /// Bytes of the file that have not been handed on or unpacked.
    private var pending: ArraySlice<UInt8> = []
    private var buffer = [UInt8](repeating: 0, count: 128 << 10)
    private var isAtEnd = false

    /// Opens a file; `-` is standard input. What it begins with tells an archive, whatever its name.
    public init(path: String) throws(FileProblem) {
        let reader = try FileReader(path: path)
        self.path = reader.path
        stamp = reader.stamp
        size = reader.stamp?.regularSize
        self.reader = reader
        while pending.count < 4, !isAtEnd { try readOn() }
        archive = try Archives.decoder(for: pending, path: self.path)
    }

    /// Fills the beginning of a buffer.
    ///
    /// - Returns: the number of bytes; 0 at the end of the file
    public func fill(_ output: UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int {
        if let archive { return try unpack(archive, into: output) }
        if pending.isEmpty {
            let count = isAtEnd ? 0 : try reader.fill(output)
            position += count
            if count == 0 { try checkUnchanged() }
            return count
        }
        return handOn(output)
    }

    /// Fills the beginning of a buffer of bytes.
    ///
    /// - Returns: the number of bytes; 0 at the end of the file
    public func read(into buffer: inout [UInt8]) throws(FileProblem) -> Int {
        try FileReader.filling(&buffer) { (bytes) throws(FileProblem) in try fill(bytes) }
    }

    /// All of the file, unpacked, or as much of it as tells that it is longer than the limit.
    public func readAll(limit: Int) throws(FileProblem) -> [UInt8] {
        try FileReader.gathering(limit: limit) { (buffer) throws(FileProblem) in try read(into: &buffer) }
    }

    private func handOn(_ output: UnsafeMutableRawBufferPointer) -> Int {
        let piece = pending.prefix(output.count)
        output.copyBytes(from: piece)
        pending = pending.dropFirst(piece.count)
        return piece.count
    }

    private func unpack(
        _ archive: any ArchiveDecoder, into output: UnsafeMutableRawBufferPointer
    ) throws(FileProblem) -> Int {
        while true {
            if pending.isEmpty, !isAtEnd { try readOn() }
            let step = archive.decode(pending, into: output)
            pending = pending.dropFirst(step.consumed)
            if let complaint = step.complaint { throw Archives.damaged(path, complaint) }
            if step.produced > 0 { return step.produced }
            guard isAtEnd, pending.isEmpty else { continue }
            guard archive.isComplete else { throw Archives.truncated(path) }
            try checkUnchanged()
            return 0
        }
    }

    private func readOn() throws(FileProblem) {
        let count = try reader.read(into: &buffer)
        position += count
        isAtEnd = count == 0
        pending = pending + buffer[..<count]
    }

    /// A file that changes while it is read gives the figures of no state that it ever had.
    private func checkUnchanged() throws(FileProblem) {
        guard let stamp, stamp.regularSize != nil, reader.stamp != stamp else { return }
        throw FileProblem(
            path: path, message: "was changed while it was being read",
            advice: "Run the command again when nothing writes to the file any more.")
    }
}
