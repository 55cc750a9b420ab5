import Emission
import InstrumentModel

/// Writes a response scale as an enumeration whose raw values are the declared codes.
struct ResponseScaleWriter {
    private let scale: ResponseScale
    private let name: String
    private let access: String
    /// The labels in each language, in the order of the options.
    private let labels: [(language: String, labels: [String])]

    /// - Parameter languages: the instrument in each of its languages, its own first
    init(
        _ scale: ResponseScale, in languages: [Instrument], _ language: LanguageWriter,
        _ names: InstrumentNames, access: String
    ) {
        labels = zip(language.cases, languages).map { language, instrument in
            let scale = instrument.responseScale(scale.id.value) ?? scale
            return (language.name, scale.options.map { $0.label?.value ?? "\($0.code.value)" })
        }
        self.scale = scale
        name = names.responseScales[scale.id.value] ?? "Responses"
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        let options = Self.named(scale.options.map { ($0.code.value, $0.label?.value) })
        writer.line("/// Answers of the response scale `\(scale.id.value)`, by code.")
        writer.block("\(access)nonisolated enum \(name): Swift.Int, Psychometrics.ResponseOption {") {
            writer in
            cases(options, &writer)
            writer.line()
            label(options, &writer)
            writer.line()
            labelByLanguage(options, &writer)
            writer.line()
            missingReasons(&writer)
        }
    }

    private func cases(
        _ options: [(name: String, code: Int, label: String)], _ writer: inout IndentingWriter
    ) {
        for option in options {
            writer.lines(SwiftLiteral.documentation(option.label))
            writer.line("case \(option.name) = \(option.code)")
        }
    }

    private func label(
        _ options: [(name: String, code: Int, label: String)], _ writer: inout IndentingWriter
    ) {
        writer.block("\(access)var label: Swift.String {") { writer in
            writer.line("switch self {")
            for option in options {
                writer.line("case .\(option.name): \(SwiftLiteral.string(option.label))")
            }
            writer.line("}")
        }
    }

    private func labelByLanguage(
        _ options: [(name: String, code: Int, label: String)], _ writer: inout IndentingWriter
    ) {
        writer.line("/// What the respondent reads in a language.")
        writer.block("\(access)func label(in language: Language) -> Swift.String {") { writer in
            writer.line("switch language {")
            for (index, entry) in labels.enumerated() {
                guard index > 0 else {
                    writer.line("case .\(entry.language): return label")
                    continue
                }
                writer.line("case .\(entry.language):")
                writer.indented { writer in
                    writer.line("switch self {")
                    for (option, label) in zip(options, entry.labels) {
                        writer.line("case .\(option.name): return \(SwiftLiteral.string(label))")
                    }
                    writer.line("}")
                }
            }
            writer.line("}")
        }
    }

    private func missingReasons(_ writer: inout IndentingWriter) {
        guard !scale.missing.isEmpty else {
            writer.line("\(access)typealias MissingReason = Psychometrics.NoMissingReason")
            return
        }
        let conformances =
            "Swift.CaseIterable, Swift.Hashable, Swift.Sendable, Swift.Codable"
        writer.line("/// Why there is no answer.")
        writer.block("\(access)nonisolated enum MissingReason: Swift.Int, \(conformances) {") { writer in
            cases(Self.named(scale.missing.map { ($0.code.value, $0.label.value) }), &writer)
        }
    }

    /// Case names after the labels, or after the codes where a label gives none.
    private static func named(
        _ options: [(code: Int, label: String?)]
    ) -> [(name: String, code: Int, label: String)] {
        var namer = SwiftNamer(reserved: ["label", "rawValue", "allCases", "hashValue", "hash", "encode"])
        return options.map { code, label in
            let byCode = "code" + (code < 0 ? "Minus\(-code)" : "\(code)")
            return (namer.member(label ?? byCode, fallback: byCode), code, label ?? "\(code)")
        }
    }
}
