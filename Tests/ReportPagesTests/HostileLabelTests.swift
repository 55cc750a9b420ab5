import Foundation
import SeededInputs
import TestSupport
import Testing

@testable import ReportPages

/// Whatever stands in an instrument or in data: on the page it is text.
@Suite struct HostileLabelTests {
    private static let attacks = [
        "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "'><img src=x onerror=alert(1)>", "&lt;b&gt;",
        "</style><script>", "</title></svg><svg onload=alert(1)>", "]]><b>", "<!-- ", "--> <b>", "<\u{301}script>",
        "\u{202E}txt.exe\u{202C}", "\u{2069}\u{2066}", "javascript:alert(1)", "\u{0}\u{8}\u{1B}[31m", "\u{FFFF}",
        "line\nbreak\r\n", "", "שלום עולם", "品質はどうですか、とても長いラベルです", "{{name}} %s \\(1)",
    ]

    /// The page has the elements and the attributes that it has with plain names, and no others.
    @Test(arguments: attacks)
    func labelsAddNoElementAndNoAttribute(_ text: String) throws {
        let plain = try ParsedPage(AnalysisPage.render(SampleDocument().document))
        let page = AnalysisPage.render(SampleDocument(text: text).document)
        let hostile = try ParsedPage(page)
        let names = Set(plain.elements.map(\.name))
        #expect(Set(hostile.elements.map(\.name)).subtracting(names).isEmpty)
        let attributes = Set(plain.elements.flatMap { Array($0.attributes.keys) })
        #expect(Set(hostile.elements.flatMap { Array($0.attributes.keys) }).subtracting(attributes).isEmpty)
        #expect(!page.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
        #expect(page.components(separatedBy: "</style>").count == 2)
    }

    /// A few hundred pages of whatever an alphabet of trouble makes.
    @Test func randomLabelsStayText() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<40 {
            let page = AnalysisPage.render(SampleDocument(text: HostileText.plain(&generator)).document)
            #expect(throws: Never.self) { try ParsedPage(page) }
        }
    }

    /// What was written is what is read, apart from what cannot be shown.
    @Test func labelsAreReadAsTheyWereWritten() throws {
        let text = "a < b & \"c\" > 'd'"
        let page = try ParsedPage(AnalysisPage.render(SampleDocument(text: text).document))
        #expect(page.named("h1").map(\.text) == [text])
    }

    @Test func aLabelFromRightToLeftKeepsToItself() {
        #expect(
            MarkupWriter.write(("Alpha of \("שלום") is .83" as Prose).pieces)
                == "Alpha of &#x2068;שלום&#x2069; is .83")
    }
}
