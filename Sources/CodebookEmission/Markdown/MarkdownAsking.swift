import Emission

/// Lays out in which order and on which conditions items are asked.
struct MarkdownAsking {
    let book: Codebook

    func write(to writer: inout IndentingWriter) {
        let noted = book.items.map { ($0.id, $0.askingNotes) }.filter { !$0.1.isEmpty }
        guard book.blocks != nil || !noted.isEmpty else { return }
        writer.line()
        writer.line("## How it is asked")
        for (index, block) in (book.blocks ?? []).enumerated() { self.block(block, index + 1, &writer) }
        if book.areBlocksShuffled {
            writer.line()
            writer.line("The blocks follow each other in random order.")
        }
        guard !noted.isEmpty else { return }
        writer.line()
        for (id, notes) in noted {
            let text = notes.map { "\($0.term.lowercased()) – \(MarkdownText.inline($0.text))" }
            writer.line("- \(MarkdownText.code(id)): \(text.joined(separator: "; "))")
        }
    }

    private func block(_ block: BlockEntry, _ number: Int, _ writer: inout IndentingWriter) {
        let title = block.title.map { "\(MarkdownText.inline($0)) (\(MarkdownText.code(block.id)))" }
        writer.line()
        writer.line("### \(number) \(title ?? MarkdownText.code(block.id))")
        for entry in block.instructions {
            writer.line()
            let form = book.forms.count > 1 ? ", \(MarkdownText.inline(entry.formTitle))" : ""
            writer.line("**Instructions\(form):** \(MarkdownText.inline(entry.text))")
        }
        writer.line()
        writer.line("Items: \(block.items.map(MarkdownText.code).joined(separator: ", ")). \(block.orderInWords)")
    }
}
