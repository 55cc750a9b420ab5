import Psychometrics

/// A bootstrap of one coefficient. The figure of a resample depends on the seed and the resample's
/// number alone, so that resamples may be shared out among threads at will.
public struct Bootstrap: Sendable {
    private let joint: JointBootstrap

    /// - Parameters:
    ///   - units: the clusters where there are any; rows of one cluster are not independent
    ///   - seed: of the random numbers
    ///   - resamples: two thousand make the bounds of a 95 % interval steady to a few thousandths
    ///   - missing: how missing answers are treated
    ///   - statistic: the coefficient, such as `\.rawAlpha`
    public init(
        _ units: ResamplingUnits, seed: UInt64, resamples: Int = 2000,
        missing: MissingTreatment = .listwise,
        statistic: @escaping @Sendable (ItemMoments) -> Estimate
    ) {
        joint = JointBootstrap(units, seed: seed, resamples: resamples, missing: missing, count: 1) {
            [statistic($0)]
        }
    }

    /// The figures of some of the resamples, by their numbers from 0 on.
    public func replicates(_ numbers: Range<Int>) -> [Estimate] {
        joint.replicates(numbers).flatMap(\.self)
    }

    /// The bias-corrected and accelerated interval (Efron 1987); see `JointBootstrap.intervals`.
    ///
    /// - Parameters:
    ///   - level: strictly between 0 and 1
    ///   - replicates: all figures, where they have been had already
    ///   - sharing: takes the resamples, and the jackknife's
    public func interval(
        level: Double = 0.95, replicates: [Estimate]? = nil, sharing: any WorkSharing = PartAfterPart()
    ) -> BootstrapInterval {
        joint.intervals(level: level, replicates: replicates.map { $0.map { [$0] } }, sharing: sharing)[0]
    }
}
