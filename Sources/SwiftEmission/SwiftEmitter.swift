import Emission
import InstrumentModel

/// Typed Swift scoring code: an enumeration for each response scale, and for each form a structure of
/// answers, typed scores and a reliability checker.
///
/// Writers that hold an instrument are classes, which never change: what copies a structure of so many parts
/// would be a quarter of the code that every adopter compiles here.
public struct SwiftEmitter: Emitter {
    public let target = "swift"
    public let summary = "Swift code that scores answers and checks their reliability"
    /// Cases are named after the labels of the instrument's own language, whatever is shown.
    public let holdsEveryLanguage = true

    public init() {}

    public func emit(_ instrument: Instrument, with options: EmissionOptions) -> [OutputFile] {
        let languages = [instrument] + instrument.translations.map { instrument.translated(by: $0) }
        // Documentation is in the language that is shown first; everything else stays the same.
        let instrument = options.language.flatMap(instrument.translation(into:))
            .map { instrument.translated(by: $0, explainsOnly: true) } ?? instrument
        let names = InstrumentNames(instrument)
        var writer = IndentingWriter()
        writer.line("// Emitted by Scalewright from \(Self.oneLine(options.baseName)).instrument.yaml; changes will be lost.")
        writer.line()
        writer.line("\(Self.importAccess(options.access))import Psychometrics")
        writer.line()
        let access = Self.prefix(options.access)
        Self.document(instrument, &writer)
        writer.block("\(access)nonisolated enum \(names.instrument) {") { writer in
            Self.constants(instrument, access, &writer)
            writer.line()
            let language = LanguageWriter(instrument, access: access)
            language.write(to: &writer)
            for scale in instrument.responseScales {
                writer.line()
                ResponseScaleWriter(scale, in: languages, language, names, access: access)
                    .write(to: &writer)
            }
            for cutoffs in instrument.cutoffs {
                writer.line()
                BandWriter(cutoffs, in: languages, language, names, access: access)
                    .write(to: &writer)
            }
            StudyWriter(instrument, names, access: access).write(to: &writer)
            for form in instrument.forms {
                writer.line()
                FormWriter(
                    form, of: instrument, in: languages, names,
                    defaultLanguage: language.name(of: options.language), access: access
                ).write(to: &writer)
            }
        }
        return [OutputFile(name: "\(options.baseName).instrument.swift", contents: writer.text)]
    }

    /// What only runtimes of this compiler's major version have.
    static let runtime = "EmittedCode_1"

    private static func document(_ instrument: Instrument, _ writer: inout IndentingWriter) {
        writer.lines(SwiftLiteral.documentation("\(instrument.title), version \(instrument.version)."))
        guard let definition = instrument.definition else { return }
        writer.line("///")
        writer.lines(SwiftLiteral.documentation(definition))
    }

    private static func constants(
        _ instrument: Instrument, _ access: String, _ writer: inout IndentingWriter
    ) {
        for (name, value) in [
            ("id", instrument.id.value), ("title", instrument.title),
            ("version", instrument.version), ("language", instrument.language),
            ("contentHash", instrument.contentHash ?? ""),
        ] {
            if name == "contentHash" { writer.line("/// Changes whenever anything in the instrument does.") }
            writer.line("\(access)static let \(name): Swift.String = \(SwiftLiteral.string(value))")
        }
        writer.line("/// Fails to compile with a runtime of another major version, which might score otherwise.")
        writer.line("private typealias Runtime = Psychometrics.\(runtime)")
    }

    /// `public ` or nothing: what stands before a declaration.
    private static func prefix(_ access: AccessLevel) -> String {
        access == .internal ? "" : "\(access.rawValue) "
    }

    /// Declarations visible elsewhere use the runtime's types, so its import has to be as visible.
    private static func importAccess(_ access: AccessLevel) -> String { prefix(access) }

    private static func oneLine(_ name: String) -> String {
        SwiftLiteral.documentation(name).map { String($0.dropFirst(4)) }.joined(separator: " ")
    }
}

extension IndentingWriter {
    mutating func lines(_ contents: [String]) {
        for content in contents { line(content) }
    }
}
