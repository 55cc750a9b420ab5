import PilotAnalysis

/// How the figures of the page are made: only the methods of sections that are there.
enum MethodSection {
    static func section(_ document: AnalysisDocument) -> PageSection {
        let methods =
            ReliabilityMethods.all + StructureMethods.all
            + (document.nesting == nil ? [] : GroupMethods.nesting)
            + (document.dyads == nil ? [] : GroupMethods.dyads)
            + (document.subgroups.isEmpty ? [] : GroupMethods.equity) + GroupMethods.quality
        let basis: Prose =
            document.provenance.settings.missing == .listwise
            ? "Coefficients rest on the rows that answer every item of a scale."
            : "Each covariance rests on the rows that answer both of its items."
        return PageSection(
            name: "methods", title: "Methods",
            blocks: [.text(basis + " A figure that cannot be had stands with its reason, and is never replaced by a zero.")]
                + methods.map { .markup($0.markup) })
    }
}
