import PilotStatistics
import Psychometrics

/// A difference between the two forms that the instrument declares as a score.
public struct DyadicDifference: Sendable, Hashable {
    public var id: String
    /// As the instrument names them: the first minus the second.
    public var forms: [String]
    /// Over the pairs in which both have the score.
    public var difference: MeanDifference
    /// The reliability of the difference, from alpha on either side.
    public var reliability: Estimate
    /// At each wave and the next of which the data have pairs; none where they have one wave only.
    public var stability: [Stability]

    /// The differences of the same pairs at two waves.
    public struct Stability: Sendable, Hashable {
        /// The earlier wave.
        public var from: String
        /// The later wave.
        public var to: String
        /// Pairs that have the difference at both. Figures of few of them are withheld.
        public var pairs: SuppressedCount
        /// ICC(2,1).
        public var agreement: Estimate
        public var agreementInterval: AgreementInterval
    }
}

extension DyadicDifference {
    /// The least stable of the waves that are compared, or the reason for there being no such figure; nil where
    /// none are.
    var leastStability: Estimate? {
        stability.map(\.agreement).first { $0.value == nil }
            ?? stability.compactMap(\.agreement.value).min().map(Estimate.value)
    }
}
