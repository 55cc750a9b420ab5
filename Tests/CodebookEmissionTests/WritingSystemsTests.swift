import CodebookEmission
import Emission
import Foundation
import InstrumentModel
import TestSupport
import Testing

/// Codebooks in every script, of an instrument that is written in it and of one that is translated.
@Suite struct WritingSystemsTests {
    private func texts(of script: WritingSystem) -> [String] {
        [script.title, script.wording] + script.labels
    }

    private func emitted(
        by emitter: some Emitter, in script: WritingSystem
    ) throws -> [String] {
        try SampleInstruments.written(in: script).flatMap {
            emitter.emit($0, with: EmissionOptions(baseName: "c")).map(\.contents)
        }
    }

    /// Compared scalar by scalar, for which a letter with its accent is two.
    private func holds(_ text: String, _ part: String) -> Bool {
        Data(text.utf8).range(of: Data(part.utf8)) != nil
    }

    @Test(arguments: WritingSystem.all)
    func thePage(_ script: WritingSystem) throws {
        for page in try emitted(by: CodebookHTMLEmitter(), in: script) {
            for text in texts(of: script) { #expect(holds(page, text)) }
            // The page speaks English; every text of the instrument's says which language it is in, and
            // finds its own direction.
            #expect(page.contains("<html lang=\"en\">"))
            let marks = "lang=\"\(script.language)\" dir=\"auto\">"
            #expect(holds(page, "<h1 \(marks)\(script.title)</h1>"))
            #expect(holds(page, "<dd class=\"wording\" \(marks)\(script.wording)</dd>"))
            for label in script.labels { #expect(holds(page, "<td \(marks)\(label)</td>")) }
            #expect(holds(page, "<bdi lang=\"\(script.language)\">\(script.title)</bdi>"))
            #expect(page.contains("<meta charset=\"utf-8\">"))
        }
    }

    @Test(arguments: WritingSystem.all)
    func theDocument(_ script: WritingSystem) throws {
        for document in try emitted(by: CodebookMarkdownEmitter(), in: script) {
            for text in texts(of: script) { #expect(holds(document, text)) }
            #expect(document.contains("wording in `\(script.language)`"))
        }
    }

    @Test(arguments: WritingSystem.all)
    func theData(_ script: WritingSystem) throws {
        for json in try emitted(by: CodebookJSONEmitter(), in: script) {
            let object = try #require(
                JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            #expect(object["language"] as? String == script.language)
            #expect((object["title"] as? String)?.unicodeScalars.elementsEqual(script.title.unicodeScalars) == true)
            let scales = try #require(object["response_scales"] as? [[String: Any]])
            let options = try #require(scales.first?["options"] as? [[String: Any]])
            let labels = options.compactMap { $0["label"] as? String }
            #expect(labels.map { Array($0.utf8) } == script.labels.map { Array($0.utf8) })
        }
    }
}
