extension ReliabilityReport {
    /// The coefficients of summaries, with the declared thresholds applied.
    ///
    /// - Parameters:
    ///   - definition: the form whose scales are summarized
    ///   - rows: how many were read
    ///   - summaries: one for each scale, in the form's order
    ///   - missing: how missing answers are treated
    public init(
        _ definition: FormDefinition, rows: Int, summaries: [ScaleSummary],
        missing: MissingTreatment = .listwise
    ) {
        self.init(
            instrument: definition.instrument, version: definition.version, form: definition.form,
            rows: rows, missing: missing,
            scales: zip(definition.scales, summaries).map { scale, summary in
                ScaleReliability(scale, ItemMoments(summary, missing: missing))
            })
    }
}
