import Diagnostics
import InstrumentModel
import InstrumentReading
import InstrumentSyntax

/// Reads the files beside an instrument, and keeps their texts and what is wrong with them.
struct CompanionReading {
    private let instrumentFile: String
    private let companions: Companions
    private(set) var sources: [SourceText] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The files that the instrument includes, by the names under which it does.
    private(set) var included: [String: [UInt8]] = [:]
    /// Files of which a syntax error or a limit hides the rest.
    private(set) var partlyRead: Set<String> = []

    /// - Parameter instrumentFile: the path by which the user named the instrument.
    init(_ instrumentFile: String, _ companions: Companions) {
        self.instrumentFile = instrumentFile
        self.companions = companions
    }

    /// The files of response scales that an instrument includes.
    mutating func includedFiles(of root: Node) -> [IncludedFile] {
        let includes = InstrumentReader.includes(in: root)
        diagnostics += includes.diagnostics
        var files = includes.names.map { name in
            let document = document(name.value) { reason in
                Diagnostic(
                    .includeUnreadable, "The file '\(name.value)' cannot be included: \(reason)",
                    at: name.range, reason: "Items may name response scales that stand in it.",
                    advice: "Check the name; it counts from the instrument's folder.")
            }
            if case .bytes(let bytes) = companions.content(name.value) { included[name.value] = bytes }
            return IncludedFile(root: document?.root, isComplete: document?.isComplete ?? false)
        }
        // What a refused path would have led to is unknown as well.
        if !includes.diagnostics.isEmpty { files.append(IncludedFile(root: nil, isComplete: false)) }
        return files
    }

    /// The translations of an instrument.
    mutating func translations(of instrument: Instrument) -> [Translation] {
        var found: [String: SourceRange] = [:]
        return companions.translations.sorted().compactMap { name -> Translation? in
            guard let language = TranslationFile.language(of: name, for: instrumentFile) else {
                return nil
            }
            let start = SourceRange.beginning(of: InstrumentFile.path(of: name, beside: instrumentFile))
            let document = document(name) { reason in
                Diagnostic(
                    .translationUnreadable, "The translation cannot be read: \(reason)", at: start,
                    reason: "It stands beside the instrument, and would be left out unseen.",
                    advice: "Check the file, or remove it.")
            }
            guard let document, document.isComplete, let root = document.root else { return nil }
            if let first = found[language.lowercased()] {
                diagnostics.append(Self.secondTranslation(into: language, at: start, first: first))
                return nil
            }
            found[language.lowercased()] = start
            let reading = InstrumentReader.readTranslation(root, of: instrument, into: language)
            diagnostics += reading.diagnostics
            return reading.translation
        }
    }

    /// A companion's tree; nil when it is not there, which is reported as `problem` says.
    private mutating func document(
        _ name: String, problem: (_ reason: String) -> Diagnostic
    ) -> ParsedDocument? {
        let path = InstrumentFile.path(of: name, beside: instrumentFile)
        switch companions.content(name) {
        case .unreadable(let reason):
            diagnostics.append(problem(reason))
            return nil
        case .bytes(let bytes):
            sources.append(SourceText(file: path, bytes: bytes))
            let document = ParsedDocument(bytes: bytes, file: path)
            diagnostics += document.diagnostics
            if !document.isComplete { partlyRead.insert(path) }
            return document
        }
    }

    private static func secondTranslation(
        into language: String, at start: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .translationLanguage, "There is another translation into '\(language)'", at: start,
            reason: "Only one of them could be used.", advice: "Remove one of them.",
            related: [.init("the other one", at: first)])
    }
}
