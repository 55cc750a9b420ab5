import Psychometrics

/// What a report compares of a scale with and without some of the rows.
public struct ScreeningFigures: Sendable, Hashable {
    /// The rows that the figures rest on.
    public var rows: Int
    /// Raw coefficient alpha.
    public var alpha: Estimate
    /// McDonald's omega of one factor.
    public var omegaTotal: Estimate
    public var smallestItemRest: SmallestItemRest

    /// The smallest item-rest correlation of a scale, and whose it is.
    public struct SmallestItemRest: Sendable, Hashable {
        public var correlation: Estimate
        /// The place of the item in the scale, the first of several; nil where no item has a correlation.
        public var item: Int?

        /// - Parameters:
        ///   - correlation: undefined where no item has one
        ///   - item: the place of the item in the scale
        public init(correlation: Estimate, item: Int?) {
            self.correlation = correlation
            self.item = item
        }
    }

    /// - Parameters:
    ///   - rows: the rows that the figures rest on
    ///   - alpha: raw coefficient alpha
    ///   - omegaTotal: of one factor
    ///   - smallestItemRest: the smallest item-rest correlation, and whose it is
    public init(rows: Int, alpha: Estimate, omegaTotal: Estimate, smallestItemRest: SmallestItemRest) {
        self.rows = rows
        self.alpha = alpha
        self.omegaTotal = omegaTotal
        self.smallestItemRest = smallestItemRest
    }
}

extension ScreeningFigures {
    /// - Parameter moments: of the scale's keyed items
    public init(_ moments: ItemMoments) {
        self.init(
            rows: moments.rows, alpha: moments.rawAlpha, omegaTotal: moments.omegaTotal,
            smallestItemRest: SmallestItemRest(moments.itemRestCorrelations))
    }
}

extension ScreeningFigures.SmallestItemRest {
    /// Items without a correlation, such as one that everybody answers alike, are passed over, unless there are
    /// no others.
    init(_ correlations: [Estimate]) {
        var smallest: (value: Double, item: Int)?
        for (item, correlation) in correlations.enumerated() {
            if let value = correlation.value, value < smallest?.value ?? .infinity { smallest = (value, item) }
        }
        if let smallest {
            self.init(correlation: .value(smallest.value), item: smallest.item)
        } else {
            let none = Estimate.undefined(.tooFewItems(items: 0, required: 2))
            self.init(correlation: correlations.first ?? none, item: nil)
        }
    }
}
