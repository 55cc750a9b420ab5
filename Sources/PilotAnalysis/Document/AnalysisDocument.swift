import Psychometrics

/// All that an analysis of pilot data found: plain values, a type for each section, for every report to
/// show in its own way. A report rounds and arranges; it computes nothing.
///
/// Nothing in it tells what one person answered: there are counts and coefficients, and figures that rest on
/// too few people are withheld with the reason.
public struct AnalysisDocument: Sendable, Hashable {
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
    /// Nil where the instrument declares no waves, or the data hold one of them only.
    public var retest: RetestAnalysis?

    public init(
        provenance: AnalysisProvenance, scales: [ScaleAnalysis], composites: [CompositeAnalysis],
        dimensionality: DimensionalityAnalysis, items: [ItemAnalysis], nesting: NestingAnalysis?,
        subgroups: [SubgroupAnalysis], quality: QualityAnalysis, dyads: DyadAnalysis?,
        retest: RetestAnalysis? = nil
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
        self.retest = retest
    }

    /// Whether every scale meets every threshold that the instrument declares. A figure that cannot be had
    /// meets none.
    public var meetsThresholds: Bool { scales.allSatisfy { $0.thresholds.allSatisfy(\.isMet) } }
}
