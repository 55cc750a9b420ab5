import Foundation
import InstrumentCompiler
import InstrumentReading
import LanguageReference
import TestSupport
import Testing

@Suite struct LanguagePageGoldenTests {
    private let page = LanguagePage.render(LanguageFile.all)

    @Test func pageIsFresh() throws {
        try Golden.expect(page, matchesDocument: "docs/language.md")
    }

    @Test func everyLinkLeadsSomewhere() {
        let anchors = page.matches(of: /<a id="([^"]+)">/).map { String($0.1) }
        #expect(Set(anchors).count == anchors.count)
        let within = page.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }
        #expect(Set(within).subtracting(anchors) == [])
        let slugs = page.matches(of: /\]\(rules\.md#([^)]+)\)/).map { String($0.1) }
        #expect(Set(slugs).subtracting(InstrumentCompiler.documentation.map(\.code.slug)) == [])
        #expect(!within.isEmpty && !slugs.isEmpty)
    }

    @Test func noSectionIsForgotten() {
        let reached = LanguageFile.all.flatMap(\.sections).map(\.identifier)
        #expect(Set(KeySection.all.map(\.identifier)).subtracting(reached) == [])
        #expect(Set(LanguageFile.all[0].sections.map(\.identifier)) == Set(KeySection.all.map(\.identifier)))
    }
}
