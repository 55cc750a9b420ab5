import Emission
import InstrumentModel

/// Writes a response scale as an enumeration whose raw values are the declared codes.
struct ResponseScaleWriter {
    private let scale: ResponseScale
    private let name: String
    private let access: String
    private let labels: LabelByLanguageWriter

    /// - Parameter languages: the instrument in each of its languages, its own first
    init(
        _ scale: ResponseScale, in languages: [Instrument], _ language: LanguageWriter,
        _ names: InstrumentNames, access: String
    ) {
        labels = LabelByLanguageWriter(
            languages.map { instrument in
                let scale = instrument.responseScale(scale.id.value) ?? scale
                return scale.options.map { $0.label?.value ?? "\($0.code.value)" }
            },
            language, documentation: "What the respondent reads in a language.", access: access)
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
            labels.write(cases: options.map(\.name), to: &writer)
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
