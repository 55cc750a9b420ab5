import Psychometrics

/// A bootstrap that draws whole clusters, with replacement, because rows of one cluster are no independent
/// evidence (Davison & Hinkley 1997, sec. 3.8).
public struct ClusterBootstrap: Sendable, Hashable {
    public var seed: UInt64
    public var resamples: Int
    /// Such as 0.95.
    public var level: Double

    public init(seed: UInt64, resamples: Int = 2000, level: Double = 0.95) {
        self.seed = seed
        self.resamples = resamples
        self.level = level
    }

    /// An interval by the percentiles of the resamples.
    public struct Interval: Sendable, Hashable {
        public var bootstrap: ClusterBootstrap
        /// Resamples that gave a value; the interval rests on these.
        public var defined: Int
        public var lower: Estimate
        public var upper: Estimate
    }

    /// An interval that cannot be had, of which nothing was drawn.
    ///
    /// - Parameter reason: why there is none
    public func undefined(_ reason: UndefinedReason) -> Interval {
        Interval(bootstrap: self, defined: 0, lower: .undefined(reason), upper: .undefined(reason))
    }
}

extension ClusterBootstrap {
    /// The interval of a statistic of clusters.
    ///
    /// Undefined with fewer than two clusters, and when fewer than nine resamples in ten give a value.
    ///
    /// - Parameters:
    ///   - clusters: in an order of their own: the resamples of a seed depend on it
    ///   - sharing: does the draws
    ///   - statistic: is handed one resample; a cluster drawn twice stands in it twice
    public func interval<Cluster: Sendable>(
        of clusters: [Cluster], sharing: any WorkSharing = PartAfterPart(),
        _ statistic: @Sendable ([Cluster]) -> Estimate
    ) -> Interval {
        func both(_ reason: UndefinedReason, _ defined: Int) -> Interval {
            Interval(
                bootstrap: self, defined: defined, lower: .undefined(reason), upper: .undefined(reason))
        }
        guard clusters.count > 1 else {
            return both(.tooFewClusters(clusters: clusters.count, required: 2), 0)
        }
        let drawn = sharing.draws(resamples) { draw in
            var stream = SeededStream(seed: seed, draw: draw)
            let sample = clusters.map { _ in
                clusters[Int.random(in: clusters.indices, using: &stream)]
            }
            return statistic(sample)
        }
        var values = drawn.compactMap(\.value)
        guard values.count > 1, values.count * 10 >= resamples * 9 else {
            return both(.resamplesUndefined(defined: values.count, drawn: resamples), values.count)
        }
        values.sort()
        return Interval(
            bootstrap: self, defined: values.count,
            lower: .value(Self.percentile((1 - level) / 2, of: values)),
            upper: .value(Self.percentile((1 + level) / 2, of: values)))
    }

    /// Between the two nearest of sorted values, in proportion (Hyndman & Fan 1996, definition 7).
    private static func percentile(_ share: Double, of sorted: [Double]) -> Double {
        let place = share * Double(sorted.count - 1)
        let below = min(Int(place), sorted.count - 2)
        return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
    }
}
