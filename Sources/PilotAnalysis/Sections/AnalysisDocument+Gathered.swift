import Psychometrics

extension AnalysisGatherer {
    /// The whole analysis.
    ///
    /// - Parameters:
    ///   - scales: the analyses of all scales, in order; they take longest, and may be had side by side
    ///   - dyads: where the partner's data are given
    public func document(
        _ provenance: AnalysisProvenance, scales: [ScaleAnalysis], dyads: DyadAnalysis? = nil
    ) -> AnalysisDocument {
        let retest = retest
        return AnalysisDocument(
            provenance: provenance, scales: scales, composites: compositeAnalyses,
            dimensionality: dimensionality, items: itemAnalyses, nesting: nesting,
            subgroups: subgroups, quality: quality, dyads: dyads,
            agreement: AgreementOutcome.all(subject, dyads),
            changes: ChangeOutcome.all(subject, retest), differences: DyadicOutcome.all(subject, dyads),
            occasions: occasions, retest: retest)
    }

    /// The rows taken in so far.
    public var rowCount: Int { rows.count }
}
