import PilotAnalysis

/// What to think of intervals that come from few resampled clusters.
///
/// What few clusters say of the differences among all clusters is little, and resamples of them vary too little.
/// How many are few depends on the data, from fewer than 20 to fewer than 50 (Cameron & Miller 2015, section VI);
/// below the smaller number nobody disputes it.
public enum FewClusters {
    private static let enough = 20

    /// About alpha of the scales; nil where nothing was drawn from few clusters.
    public static func caution(_ document: AnalysisDocument) -> String? {
        sentence(
            document.scales.compactMap { scale in
                scale.reliability.bootstrap.flatMap { $0.unit == .clusters ? $0.interval.units : nil }
            })
    }

    /// About the groups of a column; nil where nothing was drawn from few clusters.
    public static func caution(_ group: SubgroupAnalysis) -> String? {
        sentence(
            group.scales.flatMap(\.levels).compactMap { level in
                level.unit == .clusters ? level.figures.resampledUnits : nil
            })
    }

    private static func sentence(_ clusters: [Int]) -> String? {
        guard let fewest = clusters.min(), let most = clusters.max(), fewest < enough else { return nil }
        let drawn =
            fewest == most ? "\(fewest)" : most < enough ? "\(fewest) to \(most)" : "as few as \(fewest)"
        return
            "Intervals are drawn from \(drawn) clusters. Resamples of fewer than \(enough) vary too little, so that the intervals are likely too narrow."
    }
}
