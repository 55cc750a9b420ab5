import FileStorage
import Foundation

/// A fresh folder for a test, which goes when the test does.
public final class ScratchFolder {
    public let path: String
    private let root: URL

    /// - Parameter subfolder: where in the new folder the test works
    public init(_ subfolder: String = "work") throws {
        root = FileManager.default.temporaryDirectory.appending(path: "scalewright-\(UUID().uuidString)")
        path = root.appending(path: subfolder).path(percentEncoded: false)
        try FileWriting.makeFolder(path)
    }

    deinit { try? FileManager.default.removeItem(at: root) }
}
