import PilotAnalysis

/// All that is needed to make the page again, and to know what it is about.
enum ProvenanceSection {
    static func section(_ document: AnalysisDocument) -> PageSection {
        let provenance = document.provenance
        let command = Markup.element("code", ["class": "command"], [.isolated(provenance.command)])
        return PageSection(
            name: "reproduction", title: "To make it again",
            blocks: [
                .text("The same instrument, the same data and the same call give the same figures to the last digit."),
                .markup(.element("div", [:], [command])),
                .markup(.element("dl", [:], entries(provenance).flatMap(entry))),
            ])
    }

    private static func entries(_ provenance: AnalysisProvenance) -> [(String, Prose)] {
        let settings = provenance.settings
        let hash: Prose = provenance.contentHash.map { "\(.code($0))" } ?? "none: it comes from no file"
        return [
            ("Instrument", "\(.code(provenance.instrument)) \(provenance.version)"), ("Its content hash", hash),
        ] + source(provenance.source, "Form") + (provenance.partner.map { source($0, "Partner’s form") } ?? []) + [
            ("Missing answers", Prose(stringLiteral: settings.missing.rawValue)),
            ("Seed", Prose(stringLiteral: String(settings.seed))), ("Resamples", "\(settings.resamples)"),
            ("Fewest people in a cell", "\(settings.minimumCell)"),
            ("Cluster column", settings.clusterColumn.map { "\(.code($0))\(own: settings.clusterIsDeclared ? ", declared by the instrument" : "")" } ?? "none"),
            (
                "Group columns",
                settings.groupColumns.isEmpty ? "none" : .listed(settings.groupColumns.map { "\(.code($0))" })
            ), ("Scalewright", "\(provenance.softwareVersion)"),
        ]
    }

    private static func source(_ source: AnalysisProvenance.Source, _ name: String) -> [(String, Prose)] {
        [
            (name, "\(.code(source.form)), \(own: Words.count(source.rows, "row"))"),
            ("SHA-256 of its data", "\(.code(source.dataHash))"),
        ]
    }

    private static func entry(_ term: String, _ words: Prose) -> [Markup] {
        [.element("dt", [:], [.text(term)]), .element("dd", [:], words)]
    }
}
