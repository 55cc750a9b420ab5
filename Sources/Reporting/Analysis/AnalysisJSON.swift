#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

import PilotAnalysis

/// An analysis for other programs: a versioned JSON document, described in docs/analysis-json.md and by
/// docs/analysis.schema.json.
public enum AnalysisJSON {
    /// Raised by a change that could break a reader.
    public static let schema = 1

    /// The document, with a final line break. Numbers are in full precision.
    public static func render(_ document: AnalysisDocument) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding texts and finite numbers cannot fail; estimates are never NaN.
        let data = (try? encoder.encode(JSONTree(document))) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

extension JSONTree {
    init(_ document: AnalysisDocument) {
        self = .known([
            "schema": .whole(AnalysisJSON.schema),
            "provenance": JSONTree(document.provenance),
            "meets_thresholds": .flag(document.meetsThresholds),
            "scales": .array(document.scales) { JSONTree($0) },
            "composites": .array(document.composites) { JSONTree($0) },
            "dimensionality": JSONTree(document.dimensionality),
            "items": .array(document.items) { JSONTree($0) },
            "clusters": document.nesting.map { JSONTree($0) },
            "subgroups": .array(document.subgroups) { JSONTree($0) },
            "quality": JSONTree(document.quality),
            "dyads": document.dyads.map { JSONTree($0) },
            "retest": document.retest.map { JSONTree($0) },
        ])
    }
}
