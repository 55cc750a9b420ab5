/// What an instrument's author demands of pilot data before a scale is trusted; nil demands nothing.
public struct ReliabilityThresholds: Sendable, Hashable {
    /// Raw coefficient alpha, at least.
    public var alpha: Double?
    /// The lower bound of alpha's confidence interval, at least.
    public var alphaLower: Double?
    /// Every item's item-rest correlation, at least.
    public var itemRest: Double?
    /// The rows that the figures rest on, at least.
    public var rows: Int?

    public init(
        alpha: Double? = nil, alphaLower: Double? = nil, itemRest: Double? = nil, rows: Int? = nil
    ) {
        self.alpha = alpha
        self.alphaLower = alphaLower
        self.itemRest = itemRest
        self.rows = rows
    }
}
