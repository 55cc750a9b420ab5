import PilotStatistics
import Psychometrics

extension AlphaBootstrap {
    /// More additions than this would keep a reader waiting for minutes.
    private static let affordable = 4e9

    /// Of whole clusters where a cluster column is known, of whole persons where some have several rows, and of
    /// rows otherwise; nil where no resamples are asked for.
    ///
    /// - Parameter persons: nil where everybody has one row
    init?(
        _ gathered: ScaleGatherer, persons: RetainedRows?, _ settings: AnalysisSettings,
        sharing: any WorkSharing
    ) {
        guard settings.resamples > 0 else { return nil }
        let definition = gathered.definition
        unit = gathered.clusters != nil ? .clusters : persons != nil ? .persons : .rows
        let count = gathered.clusters?.groups.count ?? persons?.personCount ?? gathered.patterns?.rows ?? 0
        guard Self.isAffordable(count, items: definition.items.count, resamples: settings.resamples) else {
            interval = BootstrapInterval(
                undefined: Self.tooLong, level: AnalysisSettings.level, seed: settings.seed,
                resamples: settings.resamples, units: count)
            return
        }
        let units: ResamplingUnits
        if let clusters = gathered.clusters {
            units = ResamplingUnits(clusters: clusters.ordered.map(\.summary))
        } else if let persons {
            units = ResamplingUnits(clusters: persons.summariesByPerson(definition.items))
        } else if let patterns = gathered.patterns {
            units = ResamplingUnits(rows: patterns)
        } else {
            return nil
        }
        interval = Bootstrap(
            units, seed: settings.seed, resamples: settings.resamples, missing: settings.missing
        ) { $0.rawAlpha }.interval(level: AnalysisSettings.level, sharing: sharing)
    }

    static let tooLong = UndefinedReason.outsideRange(
        "so many resamples of so many items would take too long")

    static func isAffordable(_ units: Int, items: Int, resamples: Int) -> Bool {
        let (count, width) = (Double(units), Double(items))
        return Double(resamples) * count * width * width / 2 <= affordable
    }
}
