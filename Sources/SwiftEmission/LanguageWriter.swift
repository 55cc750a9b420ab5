import Emission
import InstrumentModel

/// Writes the languages in which an instrument has texts as an enumeration.
struct LanguageWriter {
    /// By language tag, the names of the cases; the instrument's own language first.
    let cases: [(tag: String, name: String)]
    private let access: String

    init(_ instrument: Instrument, access: String) {
        var namer = SwiftNamer(reserved: ["allCases", "encode", "hash", "hashValue", "rawValue"])
        cases = instrument.languages.map { ($0, namer.member($0, fallback: "language")) }
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// The languages in which there are texts.")
        writer.block(
            "\(access)nonisolated enum Language: Swift.String, Swift.CaseIterable, Swift.Hashable, Swift.Sendable, Swift.Codable {"
        ) { writer in
            for (tag, name) in cases { writer.line("case \(name) = \(SwiftLiteral.string(tag))") }
        }
    }

    /// The case of a language; that of the instrument's own where there is no such text.
    func name(of language: String?) -> String {
        let wanted = cases.first { $0.tag.lowercased() == language?.lowercased() } ?? cases.first
        return wanted?.name ?? "language"
    }
}
