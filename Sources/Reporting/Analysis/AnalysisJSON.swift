import PilotAnalysis

/// An analysis for other programs: a versioned JSON document, described in docs/analysis-json.md and by
/// docs/analysis.schema.json.
public enum AnalysisJSON {
    /// Raised by a change that could break a reader.
    public static let schema = 1

    /// The document, with a final line break. Numbers are in full precision.
    public static func render(_ document: AnalysisDocument) -> String {
        JSONText.of(JSONTree(document))
    }
}

extension JSONTree {
    init(_ document: AnalysisDocument) {
        self = .known([
            "schema": .whole(AnalysisJSON.schema),
            "provenance": JSONTree(document.provenance),
            "meets_thresholds": .flag(document.meetsThresholds),
            "scales": .array(document.scales) { JSONTree($0, isClustered: document.rowsShareClusters) },
            "composites": .array(document.composites) { JSONTree($0) },
            "dimensionality": JSONTree(document.dimensionality),
            "occasions": document.occasions.map { JSONTree($0) },
            "items": .array(document.items) { JSONTree($0) },
            "clusters": document.nesting.map { JSONTree($0) },
            "subgroups": .array(document.subgroups) {
                JSONTree($0, document.provenance.settings, isClustered: document.rowsShareClusters)
            },
            "quality": JSONTree(document.quality),
            "agreement_thresholds": .array(document.agreement) { JSONTree($0) },
            "change_thresholds": .array(document.changes) { JSONTree($0) },
            "difference_thresholds": .array(document.differences) { JSONTree($0) },
            "dyads": document.dyads.map { JSONTree($0) },
            "retest": document.retest.map { JSONTree($0) },
        ])
    }
}
