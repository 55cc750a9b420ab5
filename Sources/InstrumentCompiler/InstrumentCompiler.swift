import CodebookEmission
import Diagnostics
import Emission
import InstrumentLint
import InstrumentModel
import InstrumentReading
import InstrumentSyntax
import SwiftEmission

/// The pipeline: bytes in, an instrument or files and diagnostics out. It never touches the disk.
public enum InstrumentCompiler {
    /// Everything that an instrument can be turned into.
    public static let emitters: [any Emitter] = [
        SwiftEmitter(), CodebookHTMLEmitter(), CodebookMarkdownEmitter(), CodebookJSONEmitter(),
    ]

    /// Reads a file and proves it sound.
    ///
    /// - Parameter file: the path by which the user named it, for messages.
    public static func compile(file: String, bytes: [UInt8]) -> Compilation {
        let source = SourceText(file: file, bytes: bytes)
        let document = ParsedDocument(bytes: bytes, file: file)
        var diagnostics = document.diagnostics
        var instrument: Instrument?
        if let root = document.root {
            let reading = InstrumentReader.read(root)
            instrument = reading.instrument
            if document.isComplete {
                diagnostics += reading.diagnostics
                diagnostics += instrument.map(InstrumentLint.check) ?? []
            } else {
                diagnostics += reading.diagnostics.filter(\.holdsForPartOfFile)
            }
        }
        return Compilation(
            instrument: diagnostics.containsErrors ? nil : instrument,
            diagnostics: diagnostics.sorted(), source: source)
    }

    /// The emitter of this name.
    public static func emitter(for target: String) -> (any Emitter)? {
        emitters.first { $0.target == target }
    }
}

extension Diagnostic {
    /// Whether it stands however the unread rest of the file goes on: what is absent so far may follow.
    fileprivate var holdsForPartOfFile: Bool {
        switch code {
        case .unknownKey, .wrongType, .invalidName, .invalidValue, .duplicateItem, .languageVersion,
            .placeholderSyntax, .emptyValue, .conditionSyntax:
            true
        default: false
        }
    }
}
