import PilotStatistics
import Psychometrics

extension SubgroupFigures {
    /// The figures of one group.
    ///
    /// - Parameters:
    ///   - moments: of the group's rows
    ///   - group: its id
    ///   - scale: whose figures they are
    ///   - units: what of each group is independent
    ///   - limits: what is not resampled
    init(
        _ moments: ItemMoments, of group: String, _ scale: ScaleDefinition, units: GroupUnits,
        _ limits: ResamplingLimits, _ settings: AnalysisSettings, sharing: any WorkSharing
    ) {
        let areRows = units.kind(group) == .rows
        // Complete rows, of which there may be very many, are needed one by one for resamples and fits only.
        let found: Result<ResamplingUnits, UndefinedReason> =
            if let obstacle = limits.obstacle, limits.unfitted != nil, areRows, settings.missing == .listwise { .failure(obstacle) } else {
                .success(units.units(of: group, scale))
            }
        self.init(
            moments, units: found, areRows: areRows,
            bootstrap: limits.obstacle.map { .failure($0) }
                ?? found.map { units in
                    JointBootstrap(
                        units, seed: settings.seed, resamples: settings.resamples, missing: settings.missing,
                        count: Self.statisticsCount(items: scale.items.count)
                    ) { Self.statistics(of: $0) }
                },
            unfitted: limits.unfitted, level: AnalysisSettings.level, sharing: sharing)
    }
}
