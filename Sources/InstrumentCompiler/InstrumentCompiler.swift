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
    /// - Parameters:
    ///   - file: the path by which the user named it, for messages.
    ///   - companions: the files beside it that it may include, and its translations.
    public static func compile(
        file: String, bytes: [UInt8], companions: Companions = Companions()
    ) -> Compilation {
        let source = SourceText(file: file, bytes: bytes)
        let document = ParsedDocument(bytes: bytes, file: file)
        var beside = CompanionReading(file, companions)
        var diagnostics = document.diagnostics
        var instrument: Instrument?
        if let root = document.root {
            let included = beside.includedFiles(of: root)
            let reading = InstrumentReader.read(root, including: included)
            instrument = reading.instrument
            let partlyRead = beside.partlyRead.union(document.isComplete ? [] : [file])
            diagnostics += reading.diagnostics.filter {
                !partlyRead.contains($0.range.file) || $0.holdsForPartOfFile
            }
            if document.isComplete, var complete = instrument {
                complete.contentHash = ContentHash.digest(of: bytes, including: beside.included)
                complete.translations = beside.translations(of: complete)
                diagnostics += InstrumentLint.check(complete)
                instrument = complete
            }
        }
        diagnostics += beside.diagnostics
        return Compilation(
            instrument: diagnostics.containsErrors ? nil : instrument,
            diagnostics: diagnostics.sorted(), source: source, companionSources: beside.sources)
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
