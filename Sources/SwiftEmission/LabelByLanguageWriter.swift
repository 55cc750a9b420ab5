import Emission

/// Writes the function that gives an enumeration's labels in each language of the instrument.
struct LabelByLanguageWriter {
    /// In the order of the cases; the instrument's own language, which `label` is in, first.
    private let labels: [(language: String, labels: [String])]
    private let documentation: String
    private let access: String

    init(
        _ labels: [[String]], _ language: LanguageWriter, documentation: String, access: String
    ) {
        self.labels = zip(language.cases, labels).map { ($0.name, $1) }
        self.documentation = documentation
        self.access = access
    }

    /// - Parameter cases: the enumeration's
    func write(cases: [String], to writer: inout IndentingWriter) {
        writer.lines(SwiftLiteral.documentation(documentation))
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
                    for (name, label) in zip(cases, entry.labels) {
                        writer.line("case .\(name): return \(SwiftLiteral.string(label))")
                    }
                    writer.line("}")
                }
            }
            writer.line("}")
        }
    }
}
