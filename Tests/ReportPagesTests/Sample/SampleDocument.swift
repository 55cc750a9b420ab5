@testable import PilotAnalysis

/// A small analysis with something in every section, made by hand: reports are tested on it, not statistics.
/// Each section has its file.
struct SampleDocument {
    /// What stands wherever an instrument or data put in a text of their own.
    var text: String?

    func name(_ own: String) -> String { text ?? own }

    var document: AnalysisDocument {
        AnalysisDocument(
            provenance: provenance, scales: [positivity, negativity], composites: [composite],
            dimensionality: dimensionality, items: items, nesting: nesting, subgroups: [subgroups],
            quality: quality, dyads: dyads, retest: retest)
    }

    private var provenance: AnalysisProvenance {
        AnalysisProvenance(
            instrument: name("bond"), title: name("Bonds at school"), version: name("1.2.0"),
            contentHash: name("5f1c"), source: .init(form: name("student"), dataHash: "9a0b", rows: 240),
            partner: .init(form: name("teacher"), dataHash: "77c1", rows: 230),
            settings: AnalysisSettings(
                clusterColumn: name("teacher_id"), groupColumns: [name("grade")]),
            command: name("scalewright analyze bond.instrument.yaml --form student --data student.csv"),
            softwareVersion: "0.1.0")
    }

    static let positive = ["kind", "helpful", "listens", "fair"]

    static let negative = ["argues", "ignores"]

    var ids: [String] { Self.positive + Self.negative }
}
