import PilotAnalysis

extension AnalysisSection {
    /// Where the figures come from.
    static func provenance(_ document: AnalysisDocument) -> AnalysisSection {
        let provenance = document.provenance
        var table = AnalysisTable("provenance", "Provenance", ["what", "value"])
        func note(_ what: String, _ value: String?) {
            if let value { table.add([.text(what), .text(value)]) }
        }
        note("instrument", provenance.instrument)
        note("title", provenance.title)
        note("version", provenance.version)
        note("content hash", provenance.contentHash)
        add(provenance.source, "", to: &table)
        if let partner = provenance.partner { add(partner, "partner ", to: &table) }
        if let occasions = document.occasions {
            table.add([.text(occasions.arePairs ? "pairs" : "persons"), .count(occasions.persons)])
            note("waves", occasions.waves.joined(separator: ", "))
        }
        let settings = provenance.settings
        note("missing answers", settings.missing.rawValue)
        note(
            "cluster column",
            settings.clusterColumn.map { $0 + (settings.clusterIsDeclared ? ", declared by the instrument" : "") })
        if !settings.groupColumns.isEmpty { note("groups", settings.groupColumns.joined(separator: ", ")) }
        note("seed", String(settings.seed))
        note("resamples", String(settings.resamples))
        note("minimum cell", String(settings.minimumCell))
        note("software", "scalewright \(provenance.softwareVersion)")
        note("command", provenance.command)
        return AnalysisSection(title: "Provenance", tables: [table], sentences: OccasionSentence.sentences(document))
    }

    private static func add(
        _ source: AnalysisProvenance.Source, _ prefix: String, to table: inout AnalysisTable
    ) {
        table.add([.text("\(prefix)form"), .text(source.form)])
        table.add([.text("\(prefix)rows"), .text(String(source.rows))])
        table.add([.text("\(prefix)data SHA-256"), .text(source.dataHash)])
    }
}
