/// A file that comes into being whole or not at all: written under a temporary name beside its place,
/// and moved there when it is complete.
public struct StagedFile: ~Copyable {
    public let path: String
    /// The end of the links that the path leads along; the path itself where it is none.
    private let place: String
    private let temporaryPath: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private static let bufferSize = 256 << 10

    /// Opens a temporary file beside its place: in the folder of `path`, or of what a link there points to.
    public init(path: String) throws(FileProblem) {
        // All that can fail comes first: a value that ends its life by itself is made whole or not at all.
        let place = try LinkTarget.of(path)
        if let stamp = FileStamp(path: path), stamp.regularSize == nil {
            // Moving a file there would replace the device or the folder itself.
            throw FileProblem(
                path: path, message: "is not a file that can be replaced",
                advice: "Name another file, or leave -o out and redirect the output.")
        }
        let (descriptor, name) = try Self.temporaryFile(beside: place)
        (self.path, self.place, self.descriptor) = (path, place, descriptor)
        temporaryPath = String(
            decoding: name.dropLast().map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
        fchmod(descriptor, Self.permissions(for: path))
    }

    /// mkstemp keeps a file to its owner. One that replaces another keeps that one's permissions, and a
    /// new one follows the user's mask.
    private static func permissions(for path: String) -> mode_t {
        var status = stat()
        if stat(path, &status) == 0 { return status.st_mode & 0o777 }
        let mask = umask(0)
        umask(mask)
        return 0o666 & ~mask
    }

    /// A file that keeps what will go to standard output until all of it is there.
    public static func forStandardOutput() throws(FileProblem) -> StagedFile {
        try StagedFile(unnamedIn: getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")
    }

    /// Opens a file that loses its name at once: in a folder that others use nobody else can open it, and it
    /// is gone however the program ends.
    private init(unnamedIn folder: String) throws(FileProblem) {
        let path = "\(folder)/scalewright"
        let (descriptor, name) = try Self.temporaryFile(beside: path)
        (self.path, place, self.descriptor, temporaryPath) = (path, path, descriptor, "")
        unlink(name)
    }

    /// A new file that only its owner can open; `mkstemp` puts characters of its own in place of the six.
    private static func temporaryFile(
        beside path: String
    ) throws(FileProblem) -> (descriptor: Int32, name: [CChar]) {
        var name = Array("\(path).XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw FileProblem(path: path, code: errno, doing: "written") }
        return (descriptor, name)
    }

    deinit {
        close(descriptor)
        // Gone already when it was moved to its place, or never to have one.
        if !temporaryPath.isEmpty { unlink(temporaryPath) }
    }

    public mutating func write(_ text: String) throws(FileProblem) {
        try write(text.utf8)
    }

    public mutating func write(_ bytes: some Sequence<UInt8>) throws(FileProblem) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Moves the complete file to its place, replacing what was there in one step.
    public consuming func commit() throws(FileProblem) {
        try flush()
        guard fsync(descriptor) == 0 || errno == EINVAL, rename(temporaryPath, place) == 0 else {
            throw FileProblem(path: place, code: errno, doing: "written")
        }
    }

    /// Copies the complete file to standard output, and forgets it.
    public consuming func copyToStandardOutput() throws(FileProblem) {
        try flush()
        lseek(descriptor, 0, SEEK_SET)
        var chunk = [UInt8](repeating: 0, count: Self.bufferSize)
        while true {
            let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw FileProblem(path: path, code: errno, doing: "read") }
            guard count > 0 else { return }
            try Self.writeAll(chunk[..<count], to: STDOUT_FILENO, path: "standard output")
        }
    }

    /// Writes what is long enough without copying it first.
    public mutating func write(_ bytes: [UInt8]) throws(FileProblem) {
        guard bytes.count >= Self.bufferSize / 4 else {
            buffer += bytes
            if buffer.count >= Self.bufferSize { try flush() }
            return
        }
        try flush()
        try Self.writeAll(bytes[...], to: descriptor, path: path)
    }

    private mutating func flush() throws(FileProblem) {
        try Self.writeAll(buffer[...], to: descriptor, path: path)
        buffer.removeAll(keepingCapacity: true)
    }

    private static func writeAll(
        _ bytes: ArraySlice<UInt8>, to descriptor: Int32, path: String
    ) throws(FileProblem) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                guard errno == EINTR else {
                    throw FileProblem(path: path, code: errno, doing: "written")
                }
                continue
            }
            rest = rest.dropFirst(count)
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
