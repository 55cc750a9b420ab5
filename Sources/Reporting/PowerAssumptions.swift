extension PowerReport {
    /// The model that pilots were drawn from.
    public struct Assumptions: Sendable {
        public var loading: Double
        public var loadings: [(item: String, loading: Double)]
        public var factorCorrelation: Double
        public var missing: Double
        /// 1 where respondents are independent.
        public var clusterSize: Double
        /// The share of the factors' variance between clusters.
        public var clusterShare: Double
        public var seed: UInt64

        public init(
            loading: Double, loadings: [(item: String, loading: Double)], factorCorrelation: Double,
            missing: Double, clusterSize: Double, clusterShare: Double, seed: UInt64
        ) {
            self.loading = loading
            self.loadings = loadings
            self.factorCorrelation = factorCorrelation
            self.missing = missing
            self.clusterSize = clusterSize
            self.clusterShare = clusterShare
            self.seed = seed
        }

        /// The same in sentences.
        var sentences: [String] {
            let others = loadings.map { "\($0.item) \(DisplayedNumber.coefficient($0.loading, 2))" }
            let exceptions = others.isEmpty ? "" : " (but \(others.joined(separator: ", ")))"
            let clusters =
                clusterSize > 1
                ? "In clusters of \(DisplayedNumber.decimals(clusterSize, 0)), a share of \(DisplayedNumber.coefficient(clusterShare, 2)) of the factors' variance lies between clusters."
                : "The respondents are independent."
            return [
                "Every item loads \(DisplayedNumber.coefficient(loading, 2)) on its scale's normal factor\(exceptions); middle options are chosen most.",
                "The factors of different scales correlate \(DisplayedNumber.coefficient(factorCorrelation, 2)).",
                "A share of \(DisplayedNumber.coefficient(missing, 2)) of the answers is missing at random; rows with a missing answer are left out.",
                clusters,
            ]
        }
    }
}
