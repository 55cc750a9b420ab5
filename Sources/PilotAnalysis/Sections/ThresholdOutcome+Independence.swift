import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// The lower bound of alpha asks for independent rows. Where rows belong to clusters, it is that of the
    /// bootstrap of whole clusters. Where somebody has several rows, each wave by itself has to reach it, and the
    /// wave in which it is lowest decides; one with too few people has none.
    ///
    /// - Parameter bootstrap: of all rows; nil where no resamples are drawn
    func heldToIndependence(
        _ outcome: ThresholdOutcome, of scale: ScaleGatherer, _ bootstrap: AlphaBootstrap?
    ) -> ThresholdOutcome {
        guard outcome.measure == .alphaLower else { return outcome }
        if dependence != nil, let place = subject.groups.firstIndex(where: \.isWave) {
            return heldToEachWave(outcome, of: scale, place)
        }
        guard dependence == nil, rowsShareClusters else { return outcome }
        var result = outcome
        result.actual = bootstrap?.interval.interval.lower ?? .undefined(.noResamples)
        result.lowerBound = .clusterBootstrap
        return result
    }

    private func heldToEachWave(
        _ outcome: ThresholdOutcome, of scale: ScaleGatherer, _ place: Int
    ) -> ThresholdOutcome {
        let units = groupUnits(place)
        let waves = scale.groups[place].ordered.map { wave in
            lowerBound(
                ItemMoments(wave.summary, missing: subject.settings.missing), of: wave.id, scale, units,
                minimumRows: subject.groups[place].minimum)
        }
        let lowest = waves.first { $0.bound.value == nil } ?? waves.min { $0.bound.value ?? 0 < $1.bound.value ?? 0 }
        var result = outcome
        result.actual = lowest?.bound ?? .undefined(.rowsOfSamePersons)
        result.lowerBound = lowest?.kind ?? outcome.lowerBound
        return result
    }

    /// The lower bound of one wave, the same that stands among the subgroups.
    private func lowerBound(
        _ moments: ItemMoments, of wave: String, _ scale: ScaleGatherer, _ units: GroupUnits, minimumRows: Int
    ) -> (bound: Estimate, kind: ThresholdOutcome.LowerBound) {
        let areRows = units.kind(wave) == .rows
        let kind = areRows ? ThresholdOutcome.LowerBound.feldt : .clusterBootstrap
        guard moments.rows >= minimumRows else {
            return (.undefined(.groupTooSmall(rows: moments.rows, required: minimumRows)), kind)
        }
        if areRows { return (moments.feldtInterval(level: AnalysisSettings.level).lower, kind) }
        let settings = subject.settings
        guard settings.resamples > 0 else { return (.undefined(.noResamples), kind) }
        guard AlphaBootstrap.isAffordable(
            moments.rows, items: moments.itemCount, resamples: settings.resamples)
        else { return (.undefined(AlphaBootstrap.tooLong), kind) }
        let bootstrap = Bootstrap(
            units.units(of: wave, scale.definition), seed: settings.seed, resamples: settings.resamples,
            missing: settings.missing
        ) { $0.rawAlpha }
        return (bootstrap.interval(level: AnalysisSettings.level, sharing: sharing).interval.lower, kind)
    }
}
