import PilotStatistics
import Psychometrics

extension WaveComparison {
    /// - Parameters:
    ///   - alphas: of the earlier wave and of the later one
    ///   - smallestTold: the fewest who are told to have risen or fallen; nil where all are
    init(
        _ id: String, _ pair: WavePair, _ waves: WaveGatherer, _ subject: AnalysisSubject,
        alphas: (from: Estimate, to: Estimate), smallestTold: Int?, sharing: any WorkSharing
    ) {
        var data = ClusteredPairs()
        var changes: [Double] = []
        for unit in waves.occasions.units {
            func score(_ wave: String) -> Double? {
                waves.occasions.score(pair.score, of: unit, wave: wave).value
            }
            let (earlier, later) = (score(pair.from), score(pair.to))
            // Without a cluster column each unit stands by itself.
            let cluster =
                subject.settings.clusterColumn == nil
                ? unit.joined(separator: "\0") : waves.clusters[unit]
            data.add(later, earlier, cluster: cluster)
            if cluster != nil, let earlier, let later { changes.append(later - earlier) }
        }
        let pooled = data.pooled
        let settings = subject.settings
        units = SuppressedCount(pooled.count, minimum: settings.minimumCell)
        // Those who are there in two waves are a group of their own.
        let withheld: UndefinedReason? =
            units == .fewer(than: settings.minimumCell)
            ? .groupTooSmall(rows: pooled.count, required: settings.minimumCell)
            : subject.withholding(pooled.count)
        (score, from, to) = (id, pair.from, pair.to)
        demands = []
        change = withheld.map { MeanDifference(data, $0) } ?? MeanDifference(data, level: AnalysisSettings.level)
        if let withheld {
            let none = Estimate.undefined(withheld)
            (correlation, agreement, changeReliability) = (none, none, none)
            (reliableChange, risen, fallen) = (none, none, none)
            agreementInterval = AgreementInterval(basis: .independentPairs, lower: none, upper: none)
            return
        }
        correlation = pooled.correlation
        agreement = pooled.agreementIntraclass
        agreementInterval = data.agreementInterval(
            ClusterBootstrap(
                seed: settings.seed, resamples: settings.resamples, level: AnalysisSettings.level),
            sharing: sharing)
        // The later wave is the first of each pair.
        changeReliability = DifferenceReliability.estimate(pooled, alphas.to, alphas.from)
        let spread = pooled.count < 2 ? 0 : (pooled.secondSquares / Double(pooled.count - 1)).squareRoot()
        let precision = MeasurementPrecision(
            standardDeviation: spread,
            reliability: pooled.count < 2
                ? .undefined(.tooFewRows(rows: pooled.count, required: 2)) : alphas.from)
        reliableChange = precision.minimalDetectableChange
        (risen, fallen) = Self.shares(of: changes, beyond: reliableChange, smallestTold)
    }

    /// How many rise and fall reliably, unless they are so few that it would tell on persons.
    private static func shares(
        of changes: [Double], beyond limit: Estimate, _ smallestTold: Int?
    ) -> (risen: Estimate, fallen: Estimate) {
        guard let points = limit.value else { return (limit, limit) }
        // With a reliability of 1 every change is reliable, but no change is none.
        let risen = changes.count { $0 > 0 && $0 >= points }
        let fallen = changes.count { $0 < 0 && -$0 >= points }
        let shares = PairOfShares(risen, fallen, of: changes.count, minimum: smallestTold)
        return (shares.first, shares.second)
    }
}

extension DifferenceReliability {
    /// Of two scores that come in pairs, with the reliability of each.
    static func estimate(
        _ pairs: PairMoments, _ firstReliability: Estimate, _ secondReliability: Estimate
    ) -> Estimate {
        guard let first = firstReliability.value else { return firstReliability }
        guard let second = secondReliability.value else { return secondReliability }
        guard let correlation = pairs.correlation.value else { return pairs.correlation }
        let degrees = Double(pairs.count - 1)
        return estimate(
            MeasuredScore(variance: pairs.firstSquares / degrees, reliability: first),
            MeasuredScore(variance: pairs.secondSquares / degrees, reliability: second),
            correlation: correlation)
    }
}
