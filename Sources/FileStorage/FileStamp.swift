/// What tells whether a file has been written since one last looked.
public struct FileStamp: Sendable, Equatable {
    private var seconds: Int
    private var nanoseconds: Int
    private var size: Int
    /// Another file may have taken its place, with an older date.
    private var identity: UInt64
    private var isRegular: Bool

    /// The file's length; nil where it has none, as a pipe or a terminal.
    public var regularSize: Int? { isRegular ? size : nil }

    /// Nil where there is no such file, as between the two steps of an editor's saving.
    public init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Of an open file.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        #if canImport(Darwin)
            let modified = status.st_mtimespec
        #else
            let modified = status.st_mtim
        #endif
        seconds = Int(modified.tv_sec)
        nanoseconds = Int(modified.tv_nsec)
        size = Int(status.st_size)
        identity = UInt64(status.st_ino)
        isRegular = status.st_mode & S_IFMT == S_IFREG
    }
}
