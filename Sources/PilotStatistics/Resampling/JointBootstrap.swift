import Psychometrics

/// A bootstrap of several coefficients at once: each resample is drawn and summed up once, and all of them are
/// computed of it.
///
/// The figures of a resample depend on the seed and the resample's number alone, so that resamples may be shared
/// out among threads at will, and a coefficient gets the same interval by itself as beside others.
public struct JointBootstrap: Sendable {
    public let seed: UInt64
    public let resamples: Int
    public let missing: MissingTreatment
    /// How many coefficients there are.
    public let count: Int
    private let units: ResamplingUnits
    private let statistics: @Sendable (ItemMoments) -> [Estimate]
    private let kinds: [Int]

    /// - Parameters:
    ///   - units: the clusters where there are any; rows of one cluster are not independent
    ///   - seed: of the random numbers
    ///   - resamples: two thousand make the bounds of a 95 % interval steady to a few thousandths
    ///   - missing: how missing answers are treated
    ///   - count: how many coefficients there are
    ///   - statistics: the coefficients, always as many and in the same order
    public init(
        _ units: ResamplingUnits, seed: UInt64, resamples: Int = 2000,
        missing: MissingTreatment = .listwise, count: Int,
        statistics: @escaping @Sendable (ItemMoments) -> [Estimate]
    ) {
        self.units = units
        self.seed = seed
        self.resamples = resamples
        self.missing = missing
        self.count = count
        self.statistics = statistics
        kinds = units.kinds
    }

    /// The figures of some of the resamples, by their numbers from 0 on: resamples × coefficients.
    public func replicates(_ numbers: Range<Int>) -> [[Estimate]] {
        let members = kinds.indices.flatMap { [Int](repeating: $0, count: kinds[$0]) }
        return numbers.map { number in
            var stream = SeededStream(seed: seed, draw: number)
            var times = [Int](repeating: 0, count: kinds.count)
            for _ in members { times[members[Int.random(in: members.indices, using: &stream)]] += 1 }
            return units.summary(times: times).map(figures)
                ?? none(.tooFewUnits(units: 0, required: 3))
        }
    }

    /// The bias-corrected and accelerated interval of each coefficient (Efron 1987).
    ///
    /// The jackknife leaves out a unit at a time. Undefined with fewer than three units, when the
    /// coefficient is, without any single unit or in more than one resample of twenty, and when all
    /// resamples fall on one side of it.
    ///
    /// - Parameters:
    ///   - level: strictly between 0 and 1
    ///   - replicates: all figures, resamples × coefficients, where they have been had already
    ///   - sharing: takes the resamples, and the jackknife's
    public func intervals(
        level: Double = 0.95, replicates: [[Estimate]]? = nil, sharing: any WorkSharing = PartAfterPart()
    ) -> [BootstrapInterval] {
        guard units.count >= 3, let whole = units.summary(times: kinds) else {
            let reason = UndefinedReason.tooFewUnits(units: units.count, required: 3)
            return (0..<count).map { _ in
                BootstrapInterval(
                    undefined: reason, level: level, seed: seed, resamples: resamples, units: units.count)
            }
        }
        let estimates = figures(whole)
        // Where no coefficient is defined there is nothing to draw for.
        let isIdle = estimates.allSatisfy { $0.value == nil }
        let jackknife = isIdle ? [] : jackknife(whole, sharing)
        let drawn = isIdle ? [] : replicates ?? all(sharing)
        return (0..<count).map { place in
            interval(
                estimates[place], jackknife.map { $0[place] }, drawn.compactMap { $0[place].value }, level)
        }
    }

    private func interval(
        _ estimate: Estimate, _ jackknife: [Estimate], _ figures: [Double], _ level: Double
    ) -> BootstrapInterval {
        var usable = 0
        func result(_ lower: Estimate, _ upper: Estimate) -> BootstrapInterval {
            BootstrapInterval(
                interval: ConfidenceInterval(
                    method: .bootstrap, level: level, lower: lower, upper: upper),
                seed: seed, resamples: resamples, usable: usable, units: units.count)
        }
        do throws(UndefinedReason) {
            let value = try number(estimate)
            var without: [(value: Double, count: Int)] = []
            for (kind, estimate) in jackknife.enumerated() {
                without.append((try number(estimate), kinds[kind]))
            }
            usable = figures.count
            guard usable > 0, 20 * usable >= 19 * resamples else {
                throw .tooFewResamples(usable: usable, of: resamples)
            }
            let bounds = try AcceleratedBounds.of(
                value, replicates: figures, jackknife: without, level: level)
            return result(.value(bounds.lower), .value(bounds.upper))
        } catch {
            return result(.undefined(error), .undefined(error))
        }
    }

    private func all(_ sharing: any WorkSharing) -> [[Estimate]] {
        sharing.map(WorkParts.of(resamples)) { replicates($0) }.flatMap(\.self)
    }

    /// The figures without a unit of each kind: kinds × coefficients. Taking a unit off the whole leaves, to the
    /// last digit, what adding up all others would.
    private func jackknife(_ whole: ScaleSummary, _ sharing: any WorkSharing) -> [[Estimate]] {
        sharing.map(WorkParts.of(kinds.count)) { part in
            part.map { figures(units.summary(of: whole, without: $0)) }
        }.flatMap(\.self)
    }

    private func figures(_ summary: ScaleSummary) -> [Estimate] {
        statistics(ItemMoments(summary, missing: missing))
    }

    private func none(_ reason: UndefinedReason) -> [Estimate] {
        [Estimate](repeating: .undefined(reason), count: count)
    }

    private func number(_ estimate: Estimate) throws(UndefinedReason) -> Double {
        switch estimate {
        case .value(let number): return number
        case .undefined(let reason): throw reason
        }
    }
}
