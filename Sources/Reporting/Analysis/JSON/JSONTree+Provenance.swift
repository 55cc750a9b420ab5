import PilotAnalysis

extension JSONTree {
    init(_ provenance: AnalysisProvenance) {
        let settings = provenance.settings
        self = .known([
            "instrument": .text(provenance.instrument), "title": .text(provenance.title),
            "version": .text(provenance.version),
            "content_hash": provenance.contentHash.map(JSONTree.text),
            "form": .text(provenance.source.form),
            "rows": .whole(provenance.source.rows),
            "data_sha256": .text(provenance.source.dataHash),
            "partner": provenance.partner.map { partner in
                .object([
                    "form": .text(partner.form), "rows": .whole(partner.rows),
                    "data_sha256": .text(partner.dataHash),
                ])
            },
            "missing": .text(settings.missing.rawValue),
            // As text: a seed may have more digits than a JSON number keeps.
            "seed": .text(String(settings.seed)), "resamples": .whole(settings.resamples),
            "minimum_cell": .whole(settings.minimumCell),
            "cluster_column": settings.clusterColumn.map(JSONTree.text),
            "cluster_declared": settings.clusterColumn == nil ? nil : .flag(settings.clusterIsDeclared),
            "group_columns": .texts(settings.groupColumns),
            "command": .text(provenance.command), "software": .text(provenance.softwareVersion),
        ])
    }

    init(_ occasions: OccasionAnalysis) {
        self = .object([
            "wave_column": .text(occasions.waveColumn), "waves": .texts(occasions.waves),
            "person_columns": .texts(occasions.personColumns), "rows": .whole(occasions.rows),
            "persons": .whole(occasions.persons), "repeated": .flag(occasions.isRepeated),
        ])
    }
}
