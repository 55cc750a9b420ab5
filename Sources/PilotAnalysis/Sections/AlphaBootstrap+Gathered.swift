import PilotStatistics
import Psychometrics

extension AlphaBootstrap {
    /// More additions than this would keep a reader waiting for minutes.
    private static let affordable = 4e9

    /// Of whole clusters where a cluster column is known, of rows otherwise; nil where no resamples are
    /// asked for.
    init?(_ gathered: ScaleGatherer, _ settings: AnalysisSettings) {
        guard settings.resamples > 0 else { return nil }
        let units: ResamplingUnits
        if let clusters = gathered.clusters {
            units = ResamplingUnits(clusters: clusters.ordered.map(\.summary))
            unit = .clusters
        } else if let patterns = gathered.patterns {
            units = ResamplingUnits(rows: patterns)
            unit = .rows
        } else {
            return nil
        }
        let items = Double(gathered.definition.items.count)
        let (count, resamples) = (Double(units.count), Double(settings.resamples))
        // The jackknife takes as many resamples as there are units.
        let additions = (resamples + count) * count * items * items / 2
        guard additions <= Self.affordable else {
            interval = BootstrapInterval(
                undefined: .outsideRange("so many resamples of so many items would take too long"),
                level: AnalysisSettings.level, seed: settings.seed, resamples: settings.resamples,
                units: units.count)
            return
        }
        interval = Bootstrap(
            units, seed: settings.seed, resamples: settings.resamples, missing: settings.missing
        ) { $0.rawAlpha }.interval(level: AnalysisSettings.level)
    }
}
