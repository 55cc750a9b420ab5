import Emission

/// Lays out, in Markdown, how the instrument is used in a study.
struct MarkdownDesign {
    let parts: [DesignPart]

    func write(to writer: inout IndentingWriter) {
        guard !parts.isEmpty else { return }
        writer.line()
        writer.line("## Design of the study")
        for part in parts {
            writer.line()
            writer.line("### \(part.heading)")
            for entry in part.entries { write(entry, to: &writer) }
        }
    }

    private func write(_ entry: DesignPart.Entry, to writer: inout IndentingWriter) {
        writer.line()
        if let name = entry.name {
            let title = entry.caption.map { "\(MarkdownText.inline($0)) (\(MarkdownText.code(name)))" }
            writer.line("#### \(title ?? MarkdownText.code(name))")
            writer.line()
        }
        for sentence in entry.sentences { writer.line("- \(MarkdownText.paragraph(sentence))") }
        if let remark = entry.remark { writer.line("- \(MarkdownText.paragraph(remark))") }
    }
}
