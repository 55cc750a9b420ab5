/// An open file, or standard input, read in chunks.
public struct FileReader: ~Copyable {
    public let path: String
    private let descriptor: Int32
    private let isOwned: Bool

    /// Opens a file; `-` is standard input.
    public init(path: String) throws(FileProblem) {
        if path == "-" {
            self.path = "standard input"
            descriptor = STDIN_FILENO
            isOwned = false
            return
        }
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else {
            throw FileProblem(path: path, code: errno, doing: "read")
        }
        var status = stat()
        guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(opened)
            throw FileProblem(path: path, code: EISDIR, doing: "read")
        }
        self.path = path
        descriptor = opened
        isOwned = true
    }

    /// What tells whether the file changes while it is read.
    public var stamp: FileStamp? { FileStamp(descriptor: descriptor) }

    deinit {
        if isOwned { close(descriptor) }
    }

    /// Fills a buffer from the file.
    ///
    /// - Parameter buffer: its whole length is offered to the system.
    /// - Returns: the number of bytes read; 0 at the end of the file.
    public func read(into buffer: inout [UInt8]) throws(FileProblem) -> Int {
        try Self.filling(&buffer) { (bytes) throws(FileProblem) in try fill(bytes) }
    }

    /// Lends a buffer's memory to what fills it; a typed error cannot leave `withUnsafeMutableBytes`.
    package static func filling(
        _ buffer: inout [UInt8],
        _ fill: (UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int
    ) throws(FileProblem) -> Int {
        var failure: FileProblem?
        let count = buffer.withUnsafeMutableBytes { bytes in
            do throws(FileProblem) {
                return try fill(bytes)
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return count
    }

    /// Fills the beginning of a buffer from the file.
    ///
    /// - Returns: the number of bytes read; 0 at the end of the file.
    public func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int {
        while true {
            let count = systemRead(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else {
                throw FileProblem(path: path, code: errno, doing: "read")
            }
        }
    }

    /// All of the file, or as much of it as tells that it is longer than the limit.
    public func readAll(limit: Int) throws(FileProblem) -> [UInt8] {
        try Self.gathering(limit: limit) { (buffer) throws(FileProblem) in try read(into: &buffer) }
    }

    /// All that comes of reading on, or as much of it as tells that it is longer than the limit.
    package static func gathering(
        limit: Int, _ read: (inout [UInt8]) throws(FileProblem) -> Int
    ) throws(FileProblem) -> [UInt8] {
        var contents: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while contents.count <= limit {
            let count = try read(&buffer)
            guard count > 0 else { break }
            contents.append(contentsOf: buffer[..<count])
        }
        return contents
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
