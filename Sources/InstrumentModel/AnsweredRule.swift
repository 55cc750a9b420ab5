/// How much of a scale must be answered for it to be scored.
public enum AnsweredRule: Sendable, Equatable {
    /// Every item.
    case all
    /// A number of items, at least 1.
    case count(Int)
    /// A share of the items in hundredths of a percent, 1…10 000, so that `75%` is exact.
    case share(basisPoints: Int)

    /// The fewest answers with which a scale of this many items is scored, at least 1.
    ///
    /// A share is rounded up: three quarters of 6 items are 5 items.
    public func minimumAnswered(ofItems count: Int) -> Int {
        switch self {
        case .all: max(count, 1)
        case .count(let required): required
        case .share(let basisPoints): max((basisPoints * count + 9_999) / 10_000, 1)
        }
    }
}
