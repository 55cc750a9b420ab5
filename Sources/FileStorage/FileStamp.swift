/// What tells whether a file has been written since one last looked.
public struct FileStamp: Sendable, Equatable {
    private var seconds: Int
    private var nanoseconds: Int
    private var size: Int
    /// Another file may have taken its place, with an older date.
    private var identity: UInt64

    /// Nil where there is no such file, as between the two steps of an editor's saving.
    public init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let modified = status.st_mtimespec
        #else
            let modified = status.st_mtim
        #endif
        seconds = Int(modified.tv_sec)
        nanoseconds = Int(modified.tv_nsec)
        size = Int(status.st_size)
        identity = UInt64(status.st_ino)
    }
}
