import FileStorage
import Foundation
import Testing

/// A terminal that nobody sits at.
struct PseudoTerminal {
    private let screen: FileHandle
    /// The side on which a program writes.
    let file: FileHandle

    init() throws {
        var (ours, theirs) = (Int32(-1), Int32(-1))
        try #require(openpty(&ours, &theirs, nil, nil, nil) == 0)
        screen = FileHandle(fileDescriptor: ours, closeOnDealloc: true)
        file = FileHandle(fileDescriptor: theirs, closeOnDealloc: true)
    }

    /// Presses keys; ^D is the end of what is typed.
    func type(_ text: String) throws { try screen.write(contentsOf: Data(text.utf8)) }

    /// All that was written, once the program has ended; a terminal keeps a few thousand bytes.
    func shown() throws -> String {
        try file.close()
        var shown: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            // Fails, rather than ending, when the other side is closed and all is read.
            let count = read(screen.fileDescriptor, &buffer, buffer.count)
            guard count > 0 else { return String(decoding: shown, as: UTF8.self) }
            shown += buffer[..<count]
        }
    }
}
