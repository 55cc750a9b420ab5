import Emission
import InstrumentModel
import Mustache

/// The codebook as one self-contained page.
public struct CodebookHTMLEmitter: Emitter {
    public let target = "codebook-html"
    public let summary = "the codebook as one self-contained page"

    public init() {}

    public func emit(_ instrument: Instrument, with options: EmissionOptions) -> [OutputFile] {
        let page = CodebookPage(Codebook(instrument))
        // The template is a constant of ours, and a test parses it.
        let contents = (try? MustacheTemplate(string: CodebookTemplate.text))?.render(page) ?? ""
        return [OutputFile(name: "\(options.baseName).codebook.html", contents: contents)]
    }
}
