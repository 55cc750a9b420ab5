import Psychometrics

/// A reliability report for other programs: a versioned JSON document, described in
/// docs/reliability-json.md.
public enum ReliabilityJSON {
    /// The document, with a final line break. Numbers are in full precision.
    ///
    /// - Parameters:
    ///   - report: on all rows
    ///   - groups: the levels of a group, where the report is broken down
    ///   - bootstrap: how it drew, where intervals come from one
    ///   - occasions: whose rows they are, where waves are declared
    public static func render(
        _ report: ReliabilityReport, by groups: ReliabilityByGroup? = nil,
        bootstrap: BootstrapNote? = nil, occasions: OccasionNote? = nil
    ) -> String {
        var document = ReliabilityDocument(report)
        document.by = groups.map(GroupDocument.init)
        document.bootstrap = bootstrap.map(BootstrapEntry.init)
        document.occasions = occasions.map(OccasionEntry.init)
        return JSONText.of(document)
    }
}
