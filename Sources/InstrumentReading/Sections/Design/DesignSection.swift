import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// What the design of a study can refer to.
    struct DesignNames {
        var items: Set<String>
        var scales: Set<String>
        /// Of scales and composites.
        var scores: Set<String>
        /// In their order.
        var forms: [String]
        var roles: Set<String>
        var groups: Set<String>
        var waves: Set<String> = []
    }

    /// Everything about the study around the instrument.
    mutating func readDesign(_ fields: Fields, _ known: DesignNames) -> StudyDesign {
        var names = known
        let waves = readWaves(fields["waves"])
        names.waves = Set((waves?.order ?? []).map(\.value))
        return StudyDesign(
            waves: waves,
            changes: declarations(fields["changes"], "change score") { reader, entry in
                reader.readChange(entry, names)
            },
            subgroups: declarations(fields["subgroups"], "subgroup") { reader, entry in
                reader.readSubgroup(entry, names)
            },
            dyadicScores: declarations(
                fields["dyadic"], "dyadic score", limit: StudyDesign.dyadicScoreLimit
            ) { reader, entry in
                reader.readDyadicScore(entry, names)
            },
            shortForms: declarations(
                fields["short_forms"], "short form", limit: StudyDesign.shortFormLimit
            ) { reader, entry in
                reader.readShortForm(entry, names)
            },
            sampling: readSampling(fields["sampling"], names),
            aggregates: declarations(fields["aggregates"], "aggregated score") { reader, entry in
                reader.readAggregate(entry, names)
            },
            paths: declarations(fields["paths"], "path") { reader, entry in
                reader.readPath(entry, names)
            })
    }

    /// The things that a mapping declares by name, those left out that cannot be read at all.
    private mutating func declarations<Declaration>(
        _ node: Node?, _ what: String, limit: Int = StudyDesign.declarationLimit,
        _ read: (inout InstrumentReader, Node.Entry) -> Declaration?
    ) -> [Declaration] {
        guard let node else { return [] }
        let entries = filledEntries(node, "the \(what)s")
        if entries.count > limit {
            report(
                Diagnostic(
                    .invalidValue, "There are \(entries.count) \(what)s; at most \(limit) are read",
                    at: entries[limit].key.range, advice: "Keep those that the study needs."))
        }
        checkDistinct(entries.map(\.key), what)
        return entries.prefix(limit).compactMap { entry in
            checkName(entry.key, "\(what.hasPrefix("a") ? "an" : "a") \(what)'s name")
            return read(&self, entry)
        }
    }

    /// The name of something; nil where there is none, or nothing bears it, which is reported.
    mutating func reference(
        _ node: Node?, _ what: String, to kind: String, among known: Set<String>
    ) -> Located<String>? {
        guard let name = text(node, what), resolve(name, as: kind, among: known) else { return nil }
        return name
    }
}
