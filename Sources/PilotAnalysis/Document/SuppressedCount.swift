/// A number of people, unless it is too small to be told, or would tell another that is.
public enum SuppressedCount: Sendable, Hashable {
    case count(Int)
    /// Fewer than so many.
    case fewer(than: Int)
    /// Nothing is told: this number or another, which it would tell, is smaller than so many.
    case withheld(minimum: Int)

    public init(_ count: Int, minimum: Int) {
        self = count > 0 && count < minimum ? .fewer(than: minimum) : .count(count)
    }

    /// "12", "fewer than 10", or "withheld".
    public var text: String {
        switch self {
        case .count(let number): String(number)
        case .fewer(let limit): "fewer than \(limit)"
        case .withheld: "withheld"
        }
    }

    public var isWithheld: Bool {
        if case .withheld = self { true } else { false }
    }
}
