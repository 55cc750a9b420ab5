import PilotAnalysis

/// What stands above and below the sections: the page's head, its title and its contents.
enum PageHead {
    static func head(_ document: AnalysisDocument) -> Markup {
        let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        return .element(
            "head", [:],
            [
                .element("meta", ["charset": "utf-8"], []),
                .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
                .element("meta", ["name": "color-scheme", "content": "light dark"], []),
                .element("meta", ["http-equiv": "Content-Security-Policy", "content": policy], []),
                .element("title", [:], "\(document.provenance.title) – pilot analysis"),
                .styleSheet,
            ])
    }

    static func header(_ document: AnalysisDocument, _ sections: [PageSection]) -> Markup {
        let provenance = document.provenance
        let links = sections.map { section in
            Markup.element(
                "li", [:], [.element("a", ["href": "#\(section.name)"], [.text(section.title)])])
        }
        return .element(
            "header", [:],
            [
                .element("p", ["class": "kind"], [.text("Pilot analysis")]),
                .element("h1", ["dir": "auto"], [.isolated(provenance.title)]),
                .paragraph(
                    class: "meta",
                    "\(.code(provenance.instrument)) · version \(provenance.version) · form \(.code(provenance.source.form)) · \(own: Words.count(provenance.source.rows, "row"))"
                ),
                .element("nav", ["aria-label": "Contents"], [.element("ul", [:], links)]),
            ])
    }

    static func footer(_ document: AnalysisDocument) -> Markup {
        let provenance = document.provenance
        return .element(
            "footer", [:],
            [
                .paragraph(
                    "Pilot analysis of \(provenance.instrument) \(provenance.version), made by Scalewright \(provenance.softwareVersion)."
                )
            ])
    }
}
