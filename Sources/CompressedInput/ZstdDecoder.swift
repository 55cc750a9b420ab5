import FileStorage

/// Unpacks zstd (RFC 8878) with libzstd: one frame after another.
final class ZstdDecoder: ArchiveDecoder {
    private typealias Create = @convention(c) () -> UnsafeMutableRawPointer?
    private typealias Decompress = @convention(c) (
        UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer
    ) -> Int
    private typealias Free = @convention(c) (UnsafeMutableRawPointer) -> Int
    private typealias IsError = @convention(c) (Int) -> UInt32
    private typealias Name = @convention(c) (Int) -> UnsafePointer<CChar>?

    /// `ZSTD_inBuffer` and `ZSTD_outBuffer`, which are laid out alike.
    private struct Buffer {
        var start: UnsafeMutableRawPointer?
        var size: Int
        var position = 0
    }

    private let decompress: Decompress
    private let free: Free
    private let isError: IsError
    private let name: Name
    private let stream: UnsafeMutableRawPointer
    /// Whether a frame has ended and none has begun since.
    private(set) var isComplete = false

    init?() {
        let places = ["", "/opt/homebrew/lib/", "/usr/local/lib/"].map { $0 + "libzstd.1.dylib" }
        guard let library = SharedLibrary(["libzstd.so.1"] + places),
            let create = library.function("ZSTD_createDStream", as: Create.self),
            let decompress = library.function("ZSTD_decompressStream", as: Decompress.self),
            let free = library.function("ZSTD_freeDStream", as: Free.self),
            let isError = library.function("ZSTD_isError", as: IsError.self),
            let name = library.function("ZSTD_getErrorName", as: Name.self),
            let stream = create()
        else { return nil }
        (self.decompress, self.free, self.isError, self.name) = (decompress, free, isError, name)
        self.stream = stream
    }

    deinit { _ = free(stream) }

    func decode(
        _ input: ArraySlice<UInt8>, into output: UnsafeMutableRawBufferPointer
    ) -> ArchiveStep {
        if input.isEmpty, isComplete { return ArchiveStep() }
        return input.withUnsafeBytes { bytes in
            var source = Buffer(
                start: UnsafeMutableRawPointer(mutating: bytes.baseAddress), size: bytes.count)
            var target = Buffer(start: output.baseAddress, size: output.count)
            // What is left to do: 0 where a frame ends.
            let result = decompress(stream, &target, &source)
            guard isError(result) == 0 else {
                return ArchiveStep(
                    complaint: name(result).map { String(cString: $0).lowercased() } ?? "its data are not zstd")
            }
            isComplete = result == 0
            return ArchiveStep(consumed: source.position, produced: target.position)
        }
    }
}
