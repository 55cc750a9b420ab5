import Psychometrics

/// An interval around a coefficient from resamples of the data, without any assumption about the
/// answers' distribution but that the units are drawn alike and independently.
public struct BootstrapInterval: Sendable, Hashable {
    public var interval: ConfidenceInterval
    public var seed: UInt64
    public var resamples: Int
    /// The resamples that gave a figure.
    public var usable: Int
    /// The clusters or rows that were drawn from.
    public var units: Int
}

extension BootstrapInterval {
    /// An interval that is not computed.
    public init(
        undefined reason: UndefinedReason, level: Double, seed: UInt64, resamples: Int, units: Int
    ) {
        self.init(
            interval: .undefined(.bootstrap, level: level, because: reason), seed: seed,
            resamples: resamples, usable: 0, units: units)
    }
}

/// A bootstrap of one coefficient. The figure of a resample depends on the seed and the resample's
/// number alone, so that resamples may be shared out among threads at will.
public struct Bootstrap: Sendable {
    public let seed: UInt64
    public let resamples: Int
    public let missing: MissingTreatment
    private let units: ResamplingUnits
    private let statistic: @Sendable (ItemMoments) -> Estimate
    private let kinds: [Int]

    /// - Parameters:
    ///   - units: the clusters where there are any; rows of one cluster are not independent
    ///   - resamples: two thousand make the bounds of a 95 % interval steady to a few thousandths
    ///   - statistic: the coefficient, such as `\.rawAlpha`
    public init(
        _ units: ResamplingUnits, seed: UInt64, resamples: Int = 2000,
        missing: MissingTreatment = .listwise,
        statistic: @escaping @Sendable (ItemMoments) -> Estimate
    ) {
        self.units = units
        self.seed = seed
        self.resamples = resamples
        self.missing = missing
        self.statistic = statistic
        kinds = units.kinds
    }

    /// The figures of some of the resamples, by their numbers from 0 on.
    public func replicates(_ numbers: Range<Int>) -> [Estimate] {
        let members = kinds.indices.flatMap { [Int](repeating: $0, count: kinds[$0]) }
        return numbers.map { number in
            var stream = SeededStream(seed: seed, draw: number)
            var times = [Int](repeating: 0, count: kinds.count)
            for _ in members { times[members[Int.random(in: members.indices, using: &stream)]] += 1 }
            return units.summary(times: times).map(figure)
                ?? .undefined(.tooFewUnits(units: 0, required: 3))
        }
    }

    /// The bias-corrected and accelerated interval (Efron 1987).
    ///
    /// The jackknife leaves out a unit at a time. Undefined with fewer than three units, when the
    /// coefficient is, without any single unit or in more than one resample of twenty, and when all
    /// resamples fall on one side of it.
    ///
    /// - Parameters:
    ///   - level: strictly between 0 and 1
    ///   - replicates: all figures, where they have been had already
    ///   - sharing: takes the resamples, and the jackknife's
    public func interval(
        level: Double = 0.95, replicates: [Estimate]? = nil, sharing: any WorkSharing = PartAfterPart()
    ) -> BootstrapInterval {
        var usable = 0
        func result(_ lower: Estimate, _ upper: Estimate) -> BootstrapInterval {
            BootstrapInterval(
                interval: ConfidenceInterval(
                    method: .bootstrap, level: level, lower: lower, upper: upper),
                seed: seed, resamples: resamples, usable: usable, units: units.count)
        }
        do throws(UndefinedReason) {
            let whole = try whole()
            let estimate = try number(figure(whole))
            let jackknife = try jackknife(whole, sharing)
            let figures = (replicates ?? all(sharing)).compactMap(\.value)
            usable = figures.count
            guard usable > 0, 20 * usable >= 19 * resamples else {
                throw .tooFewResamples(usable: usable, of: resamples)
            }
            let bounds = try AcceleratedBounds.of(
                estimate, replicates: figures, jackknife: jackknife, level: level)
            return result(.value(bounds.lower), .value(bounds.upper))
        } catch {
            return result(.undefined(error), .undefined(error))
        }
    }

    private func all(_ sharing: any WorkSharing) -> [Estimate] {
        sharing.map(WorkParts.of(resamples)) { replicates($0) }.flatMap(\.self)
    }

    private func whole() throws(UndefinedReason) -> ScaleSummary {
        guard units.count >= 3, let whole = units.summary(times: kinds) else {
            throw .tooFewUnits(units: units.count, required: 3)
        }
        return whole
    }

    /// Taking a unit off the whole leaves, to the last digit, what adding up all others would.
    private func jackknife(
        _ whole: ScaleSummary, _ sharing: any WorkSharing
    ) throws(UndefinedReason) -> [(value: Double, count: Int)] {
        let found = sharing.map(WorkParts.of(kinds.count)) { part in
            part.map { figure(units.summary(of: whole, without: $0)) }
        }.flatMap(\.self)
        var figures: [(value: Double, count: Int)] = []
        for (kind, estimate) in found.enumerated() { figures.append((try number(estimate), kinds[kind])) }
        return figures
    }

    private func figure(_ summary: ScaleSummary) -> Estimate {
        statistic(ItemMoments(summary, missing: missing))
    }

    private func number(_ estimate: Estimate) throws(UndefinedReason) -> Double {
        switch estimate {
        case .value(let number): return number
        case .undefined(let reason): throw reason
        }
    }
}
