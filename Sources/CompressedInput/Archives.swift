import FileStorage

/// What a step of unpacking came to.
struct ArchiveStep {
    /// Bytes of the archive that were used.
    var consumed = 0
    /// Bytes that were unpacked.
    var produced = 0
    /// What the library says is wrong, if anything.
    var complaint: String?
}

/// Unpacks an archive piece by piece.
protocol ArchiveDecoder: AnyObject {
    /// Whether the archive may end here.
    var isComplete: Bool { get }

    func decode(
        _ input: ArraySlice<UInt8>, into output: UnsafeMutableRawBufferPointer
    ) -> ArchiveStep
}

/// The archives that are unpacked, by the system's own libraries.
///
/// They are looked for at run time, so that nothing has to be installed where no archive is read, and
/// called within the process, so that a damaged archive is an error with a reason.
enum Archives {
    static func decoder(
        for beginning: ArraySlice<UInt8>, path: String
    ) throws(FileProblem) -> (any ArchiveDecoder)? {
        if beginning.starts(with: [0x1F, 0x8B]) {
            guard let decoder = GzipDecoder() else { throw lacking(path, "gzip", "zlib", "gzip -dc") }
            return decoder
        }
        if isZstd(beginning) {
            guard let decoder = ZstdDecoder() else { throw lacking(path, "zstd", "libzstd", "zstd -dc") }
            return decoder
        }
        return nil
    }

    /// Whether a frame of zstd begins, or one that is skipped (RFC 8878, section 3.1.2), in which tools keep
    /// notes of their own, as `pzstd` does at the beginning.
    private static func isZstd(_ beginning: ArraySlice<UInt8>) -> Bool {
        if beginning.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return true }
        return beginning.first.map { $0 & 0xF0 == 0x50 } ?? false
            && beginning.dropFirst().starts(with: [0x2A, 0x4D, 0x18])
    }

    private static func lacking(
        _ path: String, _ kind: String, _ library: String, _ program: String
    ) -> FileProblem {
        FileProblem(
            path: path, message: "is a \(kind) archive, and the library \(library) is not installed",
            advice: "Install it, or unpack the file: \(program) FILE | scalewright … --data -.")
    }

    static func damaged(_ path: String, _ complaint: String) -> FileProblem {
        FileProblem(
            path: path, message: "is a damaged archive: \(complaint)",
            advice: "Get the file once more, or pack it again.")
    }

    static func truncated(_ path: String) -> FileProblem {
        FileProblem(
            path: path, message: "is an archive that breaks off before its end",
            advice: "Get the file once more; the rest of it is missing.")
    }
}
