import Psychometrics

/// All that an analysis of pilot data found: plain values, a type for each section, for every report to
/// show in its own way. A report rounds and arranges; it computes nothing.
///
/// Nothing in it tells what one person answered: there are counts and coefficients, and figures that rest on
/// too few people are withheld with the reason.
public struct AnalysisDocument: Sendable, Equatable {
    public var provenance: AnalysisProvenance
    /// In the instrument's order: scales of items, also those of higher order that pool the items of
    /// their facets.
    public var scales: [ScaleAnalysis]
    /// Scores made of other scores.
    public var composites: [CompositeAnalysis]
    /// What the form's scales look like together.
    public var dimensionality: DimensionalityAnalysis
    /// Every item of the form, in the order of the data.
    public var items: [ItemAnalysis]
    /// Nil where no cluster column is known.
    public var nesting: NestingAnalysis?
    /// One for each group that was asked for.
    public var subgroups: [SubgroupAnalysis]
    public var quality: QualityAnalysis
    /// Nil where the partner's data are not given.
    public var dyads: DyadAnalysis?
    /// One for each demand on the agreement of informants.
    public var agreement: [AgreementOutcome]
    /// One for each demand on a change between waves.
    public var changes: [ChangeOutcome]
    /// One for each demand on a difference between informants.
    public var differences: [DyadicOutcome]
    /// Nil where the instrument declares no waves.
    public var occasions: OccasionAnalysis?
    /// Nil where the instrument declares no waves, or the data hold one of them only.
    public var retest: RetestAnalysis?

    public init(
        provenance: AnalysisProvenance, scales: [ScaleAnalysis], composites: [CompositeAnalysis],
        dimensionality: DimensionalityAnalysis, items: [ItemAnalysis], nesting: NestingAnalysis?,
        subgroups: [SubgroupAnalysis], quality: QualityAnalysis, dyads: DyadAnalysis?,
        agreement: [AgreementOutcome] = [], changes: [ChangeOutcome] = [], differences: [DyadicOutcome] = [],
        occasions: OccasionAnalysis? = nil, retest: RetestAnalysis? = nil
    ) {
        self.provenance = provenance
        self.scales = scales
        self.composites = composites
        self.dimensionality = dimensionality
        self.items = items
        self.nesting = nesting
        self.subgroups = subgroups
        self.quality = quality
        self.dyads = dyads
        self.agreement = agreement
        self.changes = changes
        self.differences = differences
        self.occasions = occasions
        self.retest = retest
    }

    /// Whether some rows share a cluster, or name none, so that nobody knows.
    public var rowsShareClusters: Bool { nesting?.rowsShareClusters ?? false }

    /// Whether the data miss no threshold that the instrument declares. A figure that cannot be had meets
    /// none; a demand that was not checked is not missed.
    public var meetsThresholds: Bool { thresholdTally.missed == 0 }

    /// How many thresholds the instrument declares, and what became of them.
    public var thresholdTally: (declared: Int, missed: Int, unchecked: Int) {
        let outcomes = scales.flatMap(\.thresholds)
        let verdicts = agreement.map(\.verdict) + changes.map(\.verdict) + differences.map(\.verdict)
        return (
            outcomes.count + verdicts.count,
            outcomes.count { !$0.isMet } + verdicts.count { $0 == .missed },
            verdicts.count { $0 == .notChecked }
        )
    }
}
