import PilotAnalysis

/// A part of an analysis as it is read: sentences and tables under a heading.
struct AnalysisSection: Sendable {
    let title: String
    var tables: [AnalysisTable] = []
    /// What a reader has to know of the tables.
    var sentences: [String] = []

    var isEmpty: Bool { tables.allSatisfy(\.rows.isEmpty) && sentences.isEmpty }

    /// All parts that have something to say, in the order in which they are read.
    static func all(_ document: AnalysisDocument) -> [AnalysisSection] {
        [
            .provenance(document), .reliability(document), .scores(document),
            .dimensionality(document), .items(document.items), .nesting(document.nesting),
            .subgroups(document), .quality(document.quality), .dyads(document.dyads),
            .retest(document.retest),
        ].filter { !$0.isEmpty }
    }
}
