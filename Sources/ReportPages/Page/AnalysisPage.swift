import PilotAnalysis

/// An analysis of pilot data as one page that needs nothing else: no script, no font, no other file.
public enum AnalysisPage {
    /// The page, with a final line break. It is HTML and well-formed XML at once.
    public static func render(_ document: AnalysisDocument) -> String {
        var figures = 0
        let sections = sections(document)
        let body = [
            Markup.element("a", ["class": "skip", "href": "#main"], [.text("Skip to the contents")]),
            PageHead.header(document, sections),
            .element("main", ["id": "main"], sections.map { $0.markup(figures: &figures) }),
            PageHead.footer(document),
        ]
        let page = Markup.element(
            "html", ["lang": "en"], [PageHead.head(document), .element("body", [:], body)])
        return "<!DOCTYPE html>\n" + MarkupWriter.write([page])
    }

    private static func sections(_ document: AnalysisDocument) -> [PageSection] {
        [
            SummarySection.section(document), ScaleSection.section(document),
            CompositeSection.section(document), DimensionalitySection.section(document),
            ItemSection.section(document), NestingSection.section(document), DyadSection.section(document),
            RetestSection.section(document),
            SubgroupSection.section(document), QualitySection.section(document),
            MethodSection.section(document), ProvenanceSection.section(document),
        ].compactMap { $0 }
    }
}
