import Emission
import InstrumentModel

/// Writes the people whose names a form's texts mention as a structure.
struct NamesWriter {
    private let names: [(placeholder: String, property: String, fallback: String)]
    private let access: String

    /// - Parameter languages: the instrument in each of its languages
    init(_ form: Form, in languages: [Instrument], access: String) {
        var namer = SwiftNamer(reserved: ["byPlaceholder", "hash", "hashValue"])
        names = languages.placeholders(of: form).map {
            ($0, namer.member($0, fallback: "name"), form.fallbackName(for: $0))
        }
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// The names of those whom the texts mention; nil reads as the instrument says.")
        writer.block("\(access)nonisolated struct Names: Swift.Hashable, Swift.Sendable {") { writer in
            for name in names {
                writer.lines(SwiftLiteral.documentation("Reads '\(name.fallback)' until it is known."))
                writer.line("\(access)var \(name.property): Swift.String?")
            }
            if !names.isEmpty { writer.line() }
            let parameters = names.map { "\($0.property): Swift.String? = nil" }.joined(separator: ", ")
            writer.block("\(access)init(\(parameters)) {") { writer in
                for name in names { writer.line("self.\(name.property) = \(name.property)") }
            }
            writer.line()
            writer.block("fileprivate var byPlaceholder: [Swift.String: Swift.String] {") { writer in
                guard !names.isEmpty else { return writer.line("[:]") }
                writer.line("var names: [Swift.String: Swift.String] = [:]")
                for name in names {
                    writer.line("names[\(SwiftLiteral.string(name.placeholder))] = self.\(name.property)")
                }
                writer.line("return names")
            }
        }
    }
}

extension [Instrument] {
    /// The placeholders in the texts of a form, in any of the languages; in alphabetical order.
    func placeholders(of form: Form) -> [String] {
        let id = form.id.value
        let texts = flatMap { instrument -> [Wording] in
            [instrument.form(id)?.instructions].compactMap(\.self)
                + instrument.blocks.compactMap { $0.instructions[id] }
                + instrument.items(in: form).compactMap { $0.wording[id] }
        }
        return Set(texts.flatMap(\.placeholders)).sorted()
    }
}
