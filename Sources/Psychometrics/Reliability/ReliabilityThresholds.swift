/// What an instrument's author demands of pilot data before a scale is trusted; nil demands nothing.
public struct ReliabilityThresholds: Sendable, Hashable {
    /// Raw coefficient alpha, at least.
    public var alpha: Double?
    /// The lower bound of alpha's confidence interval, at least.
    public var alphaLower: Double?
    /// McDonald's omega total, at least.
    public var omega: Double?
    /// Every item's item-rest correlation, at least.
    public var itemRest: Double?
    /// The share of its answers that any item may lack, at most.
    public var missing: Double?
    /// The rows that the figures rest on, at least.
    public var rows: Int?

    public init(
        alpha: Double? = nil, alphaLower: Double? = nil, omega: Double? = nil,
        itemRest: Double? = nil, missing: Double? = nil, rows: Int? = nil
    ) {
        self.alpha = alpha
        self.alphaLower = alphaLower
        self.omega = omega
        self.itemRest = itemRest
        self.missing = missing
        self.rows = rows
    }
}
