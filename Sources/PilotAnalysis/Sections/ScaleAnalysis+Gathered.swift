import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// How many scales there are to analyse.
    public var scaleCount: Int { scales.count }

    /// The analysis of one scale, which does not depend on that of any other.
    public func scaleAnalysis(_ index: Int) -> ScaleAnalysis {
        let settings = subject.settings
        let scale = scales[index]
        let moments = ItemMoments(scale.summary, missing: settings.missing)
        var basics = ScaleReliability(scale.definition, moments)
        if let dependence { basics.leaveOutIndependence(because: dependence) }
        let ids = scale.definition.items.map(\.id)
        let withheld = scale.definition.items.map { withholding(ofItem: $0.column) }
        let reliability = ReliabilityAnalysis(
            scale, moments, basics: basics, facets: facets(of: scale.definition),
            persons: dependence == nil ? nil : rows, settings, sharing: sharing)
        return ScaleAnalysis(
            id: scale.definition.id, title: subject.instrument.scale(scale.definition.id)?.title,
            rows: basics.rows, reliability: reliability,
            scores: ScoreAnalysis(
                scores[index], reliability: basics.alpha.raw, subject, smallestTold: smallestTold,
                only: withheld.count == 1 ? withheld[0] : nil),
            items: ScaleItemAnalysis.all(basics, moments, scale.totals, withholding: withheld) {
                subject.withholding($0)
            },
            correlations: ItemCorrelations.of(moments, ids, settings),
            redundantPairs: moments.redundantPairs().map {
                RedundantItems(first: ids[$0.first], second: ids[$0.second], correlation: $0.correlation)
            },
            suspectedMiskeys: moments.suspectedMiskeys.map { ids[$0] },
            factors: ScaleFactors(
                parallel: ParallelAnalysis.affordable(moments, seed: settings.seed, sharing: sharing),
                oneFactorFit: dependence == nil
                    ? moments.oneFactorFit : moments.oneFactorFit.withoutTests(.rowsOfSamePersons)),
            notices: basics.notices,
            thresholds: basics.thresholds.map { heldToIndependence($0, of: scale, reliability.bootstrap) })
    }

    /// The items of each facet that a scale declares, as indices into its own.
    private func facets(of scale: ScaleDefinition) -> [[Int]]? {
        let declared = subject.instrument.scale(scale.id)?.facets ?? []
        guard !declared.isEmpty else { return nil }
        return declared.compactMap { facet in
            subject.definition.scales.first { $0.id == facet.scale.value }.map { part in
                let columns = Set(part.items.map(\.column))
                return scale.items.indices.filter { columns.contains(scale.items[$0].column) }
            }
        }
    }
}
