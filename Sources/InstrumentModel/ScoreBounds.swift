/// The lowest and the highest score that can come about, from what is declared and never from data.
public struct ScoreBounds: Sendable, Equatable {
    public var lowest: Double
    public var highest: Double

    public init(lowest: Double, highest: Double) {
        self.lowest = lowest
        self.highest = highest
    }

    /// 0 to 100, for the percent of the maximum possible score.
    public static let percent = ScoreBounds(lowest: 0, highest: 100)

    public func contains(_ score: Double) -> Bool { lowest <= score && score <= highest }

    /// Whether scores can differ, and stay where numbers of fifteen digits are exact to the unit.
    public var isUsable: Bool {
        lowest < highest && abs(lowest) <= Self.limit && abs(highest) <= Self.limit
    }

    private static let limit = 1e12
}

extension ScoreBounds {
    /// Around several intervals.
    init(around all: [ScoreBounds]) {
        self.init(
            lowest: all.map(\.lowest).min() ?? 0, highest: all.map(\.highest).max() ?? 0)
    }

    /// Of the products of a number of each interval.
    init(productOf all: [ScoreBounds]) {
        self = all.reduce(ScoreBounds(lowest: 1, highest: 1)) { product, factor in
            let corners = [
                product.lowest * factor.lowest, product.lowest * factor.highest,
                product.highest * factor.lowest, product.highest * factor.highest,
            ]
            return ScoreBounds(lowest: corners.min() ?? 0, highest: corners.max() ?? 0)
        }
    }

    /// Shifted down, so that `zero` becomes 0.
    func counted(from zero: Double) -> ScoreBounds {
        ScoreBounds(lowest: lowest - zero, highest: highest - zero)
    }

    static func * (bounds: ScoreBounds, factor: Double) -> ScoreBounds {
        ScoreBounds(lowest: bounds.lowest * factor, highest: bounds.highest * factor)
    }

    static func + (left: ScoreBounds, right: ScoreBounds) -> ScoreBounds {
        ScoreBounds(lowest: left.lowest + right.lowest, highest: left.highest + right.highest)
    }
}

/// Writes scores and bounds for people.
public enum ScoreText {
    /// The shortest digits that give the number back, whole numbers without a point.
    public static func of(_ score: Double) -> String {
        Int(exactly: score).map(String.init) ?? score.description
    }

    /// "1 to 5".
    public static func of(_ bounds: ScoreBounds) -> String {
        "\(of(bounds.lowest)) to \(of(bounds.highest))"
    }
}
