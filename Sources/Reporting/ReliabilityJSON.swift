#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

import Psychometrics

/// A reliability report for other programs: a versioned JSON document, described in
/// docs/reliability-json.md.
public enum ReliabilityJSON {
    /// The document, with a final line break. Numbers are in full precision.
    public static func render(_ report: ReliabilityReport) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding texts and finite numbers cannot fail; estimates are never NaN.
        let data = (try? encoder.encode(ReliabilityDocument(report))) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
