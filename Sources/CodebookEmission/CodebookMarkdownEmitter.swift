import Emission
import InstrumentModel

/// The codebook as a document in Markdown.
public struct CodebookMarkdownEmitter: Emitter {
    public let target = "codebook-md"
    public let summary = "the codebook as Markdown"

    public init() {}

    public func emit(_ instrument: Instrument, with options: EmissionOptions) -> [OutputFile] {
        var writer = IndentingWriter()
        MarkdownCodebook(book: Codebook(instrument)).write(to: &writer)
        return [OutputFile(name: "\(options.baseName).codebook.md", contents: writer.text)]
    }
}
