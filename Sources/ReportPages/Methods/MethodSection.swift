import PilotAnalysis

/// How the figures of the page are made: only the methods of sections that are there.
enum MethodSection {
    static func section(_ document: AnalysisDocument) -> PageSection {
        let applied =
            ReliabilityMethods.all + LowerBoundMethods.all + ScoreMethods.all + ItemMethods.all
            + StructureMethods.all + FitMethods.all
            + (document.nesting == nil ? [] : NestingMethods.all)
            + (document.dyads == nil ? [] : DyadMethods.all)
            + (document.retest == nil ? [] : DifferenceMethods.retest)
            + (document.subgroups.isEmpty ? [] : EquityMethods.all) + QualityMethods.all
        // Pairs and waves have some in common.
        let methods = applied.indices.filter { place in
            !applied[..<place].contains { $0.name == applied[place].name }
        }.map { applied[$0] }
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
