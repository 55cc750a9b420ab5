import DiagnosticRendering
import Diagnostics
import InstrumentCompiler
import TestSupport
import Testing

@Suite struct ReferencePageGoldenTests {
    @Test func pageIsFresh() throws {
        try Golden.expect(
            ReferencePage.render(InstrumentCompiler.documentation), matchesDocument: "docs/rules.md")
    }

    @Test func everyEntryHasAnAnchorThatLinksReach() {
        let page = ReferencePage.render(InstrumentCompiler.documentation)
        for entry in InstrumentCompiler.documentation {
            #expect(page.components(separatedBy: "<a id=\"\(entry.code.slug)\"></a>").count == 2)
            #expect(page.contains("](#\(entry.code.slug))"))
        }
    }
}
