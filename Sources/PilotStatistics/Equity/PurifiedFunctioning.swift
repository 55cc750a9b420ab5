import Psychometrics

/// How items work in two groups once those that work differently are out of the score on which the others
/// are matched.
///
/// An item that favours one group raises that group's score, and makes the others look as if they favoured
/// the other. So the items that show moderate or large functioning are set aside, all are matched anew on the
/// rest, and so on until a round sets aside what the one before did (Candell & Drasgow 1988; Holland & Thayer
/// 1988; R's `difR::difLogistic`, `purify = TRUE`, which flags by significance alone and leaves an item in the
/// score that it is matched on).
public struct PurifiedFunctioning: Sendable, Hashable {
    /// Why there was no further round.
    public enum Ending: String, Sendable, Hashable, CaseIterable, Codable {
        /// The last round flagged the items that it had set aside.
        case settled
        /// The rounds came back to a set of items that they had left, and would do so for ever.
        case cycling
        /// Fewer than two items would be left to match on: the whole scale may work differently, and no score of
        /// its own can tell.
        case tooFewLeft = "too_few_left"
        /// There were as many rounds as are allowed.
        case stopped
    }

    /// In the order of the scale, by the last round.
    public var items: [DifferentialFunctioning]
    /// The items out of the score in that round, in the order of the scale.
    public var setAside: [String]
    /// Rounds after the first, in which all items are matched on.
    public var rounds: Int
    public var ending: Ending
}

extension PurifiedFunctioning {
    /// As many as in `difR` and `lordif`.
    public static let roundLimit = 10

    /// - Parameters:
    ///   - minimumRows: the fewest that either group may have
    ///   - significance: the level at which a test counts in the magnitude
    ///   - gathered: the data of all items, matched on those whose indices it is handed
    public init(
        minimumRows: Int = 10, significance: Double = 0.05,
        _ gathered: (_ matching: Set<Int>?) -> DifferentialItems
    ) {
        func found(_ data: DifferentialItems) -> [DifferentialFunctioning] {
            data.functioning(minimumRows: minimumRows, significance: significance)
        }
        let whole = gathered(nil)
        items = found(whole)
        rounds = 0
        ending = .settled
        var aside: Set<Int> = []
        var left: [Set<Int>] = []
        var flagged = Self.notable(items)
        while flagged != aside {
            if left.contains(flagged) {
                ending = .cycling
                break
            }
            let matching = Set(whole.items.indices).subtracting(flagged)
            if matching.count < 2 {
                ending = .tooFewLeft
                break
            }
            if rounds == Self.roundLimit {
                ending = .stopped
                break
            }
            left.append(aside)
            aside = flagged
            items = found(gathered(matching))
            flagged = Self.notable(items)
            rounds += 1
        }
        setAside = aside.sorted().map { whole.items[$0].id }
    }

    private static func notable(_ items: [DifferentialFunctioning]) -> Set<Int> {
        Set(items.indices.filter { items[$0].isNotable })
    }
}
