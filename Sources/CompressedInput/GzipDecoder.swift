import FileStorage

/// Unpacks gzip (RFC 1952) with zlib: one member after another, as `gzip` itself reads them, and zeros behind
/// the last, with which tapes and block devices are filled up.
final class GzipDecoder: ArchiveDecoder {
    private typealias Open = @convention(c) (
        UnsafeMutableRawPointer, Int32, UnsafePointer<CChar>, Int32
    ) -> Int32
    private typealias Inflate = @convention(c) (UnsafeMutableRawPointer, Int32) -> Int32
    private typealias Plain = @convention(c) (UnsafeMutableRawPointer) -> Int32

    /// zlib's `z_stream`, whose layout has been the same since version 1.0.
    private struct Stream {
        var nextIn: UnsafeMutableRawPointer?
        var availableIn: UInt32 = 0
        var totalIn: UInt = 0
        var nextOut: UnsafeMutableRawPointer?
        var availableOut: UInt32 = 0
        var totalOut: UInt = 0
        var message: UnsafePointer<CChar>?
        var state: UnsafeRawPointer?
        var allocate: UnsafeRawPointer?
        var free: UnsafeRawPointer?
        var opaque: UnsafeRawPointer?
        var dataType: Int32 = 0
        var check: UInt = 0
        var reserved: UInt = 0
    }

    private static let streamEnd: Int32 = 1
    /// There was nothing to do: more input is needed.
    private static let bufferError: Int32 = -5

    private let inflate: Inflate
    private let reset: Plain
    private let close: Plain
    /// At one place as long as it lives: zlib remembers where it is.
    private let stream: UnsafeMutablePointer<Stream>
    /// Whether a member has ended and none has begun since.
    private(set) var isComplete = false
    /// Whether zeros have come after a member, which nothing else may follow.
    private var isPadded = false

    init?() {
        guard let library = SharedLibrary(["libz.so.1", "libz.1.dylib", "libz.dylib"]),
            let open = library.function("inflateInit2_", as: Open.self),
            let inflate = library.function("inflate", as: Inflate.self),
            let reset = library.function("inflateReset", as: Plain.self),
            let close = library.function("inflateEnd", as: Plain.self)
        else { return nil }
        (self.inflate, self.reset, self.close) = (inflate, reset, close)
        stream = UnsafeMutablePointer<Stream>.allocate(capacity: 1)
        stream.initialize(to: Stream())
        // A window of 32 KiB, and a gzip header in front of it.
        guard open(stream, 15 + 16, "1", Int32(MemoryLayout<Stream>.size)) == 0 else { return nil }
    }

    deinit {
        _ = close(stream)
        stream.deallocate()
    }

    func decode(
        _ input: ArraySlice<UInt8>, into output: UnsafeMutableRawBufferPointer
    ) -> ArchiveStep {
        if input.isEmpty { return ArchiveStep() }
        if isPadded || isComplete && input.first == 0 { return skipPadding(input) }
        if isComplete {
            guard input.first == 0x1F else { return ArchiveStep(complaint: "what follows its end is not gzip") }
            guard reset(stream) == 0 else { return ArchiveStep(complaint: "it cannot be read on") }
            isComplete = false
        }
        return input.withUnsafeBytes { bytes in
            stream.pointee.nextIn = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
            stream.pointee.availableIn = UInt32(clamping: bytes.count)
            stream.pointee.nextOut = output.baseAddress
            stream.pointee.availableOut = UInt32(clamping: output.count)
            let result = inflate(stream, 0)
            isComplete = result == Self.streamEnd
            return ArchiveStep(
                consumed: min(bytes.count, Int(UInt32.max)) - Int(stream.pointee.availableIn),
                produced: min(output.count, Int(UInt32.max)) - Int(stream.pointee.availableOut),
                complaint: result >= 0 || result == Self.bufferError ? nil : complaint)
        }
    }

    private func skipPadding(_ input: ArraySlice<UInt8>) -> ArchiveStep {
        isPadded = true
        guard input.allSatisfy({ $0 == 0 }) else {
            return ArchiveStep(complaint: "what follows the zeros after its end is not zeros")
        }
        return ArchiveStep(consumed: input.count)
    }

    private var complaint: String {
        stream.pointee.message.map { String(cString: $0) } ?? "its data are not gzip"
    }
}
