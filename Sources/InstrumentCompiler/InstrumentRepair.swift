import Diagnostics

/// A file with those repairs made that leave nothing to decide.
public struct InstrumentRepair: Sendable {
    /// The repaired text; nil where the file is not text that could be written back as it was.
    public var text: String?
    /// What was mended, in the order in which it was.
    public var mended: [Diagnostic]
    /// What came of compiling the repaired text.
    public var compilation: Compilation

    /// Repairs often bring out others: a key that is read again shows what is wrong behind it.
    private static let mostRounds = 10

    /// - Parameter compile: how the file is compiled, before and after
    public init(file: String, bytes: [UInt8], compile: ([UInt8]) -> Compilation) {
        var text = String(decoding: bytes, as: UTF8.self)
        let isText = bytes.count <= InstrumentFile.sizeLimit && text.utf8.elementsEqual(bytes)
        compilation = compile(bytes)
        mended = []
        guard isText else { return }
        for _ in 0..<Self.mostRounds {
            let faulty = compilation.diagnostics.filter { $0.fix != nil && $0.range.file == file }
            let outcome = SourceEdits.apply(faulty.compactMap(\.fix), to: text, file: file)
            guard !outcome.made.isEmpty else { break }
            mended += outcome.made.map { faulty[$0] }
            text = outcome.text
            compilation = compile(Array(text.utf8))
        }
        self.text = text
    }
}

extension InstrumentCompiler {
    /// Mends what needs no thought in the instrument's own file, and proves the rest.
    public static func repair(
        file: String, bytes: [UInt8], companions: Companions = Companions()
    ) -> InstrumentRepair {
        InstrumentRepair(file: file, bytes: bytes) {
            compile(file: file, bytes: $0, companions: companions)
        }
    }
}
