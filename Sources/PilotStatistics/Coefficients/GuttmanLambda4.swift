import Psychometrics

/// Guttman's λ₄: the split half with the highest Flanagan–Rulon coefficient.
public struct BestSplitHalf: Sendable, Hashable {
    public enum Search: String, Sendable, Hashable, Codable {
        /// Every split was looked at.
        case exact
        /// The best that a search found: λ₄ is this or higher, and so is the reliability bound.
        case lowerBound = "lower_bound"
    }

    public var estimate: Estimate
    public var search: Search
    /// The items of the half that holds the first item, as indices; empty where there is no estimate.
    public var half: [Int]
}

extension ItemMoments {
    /// The most items for which every split is looked at.
    public static let exactSplitLimit = 16

    /// Guttman's λ₄, max 4·cov(A, B) / V over all splits of the items into halves A and B, equal in
    /// size or not (Guttman 1945; Callender & Osburn 1977).
    ///
    /// Up to sixteen items it is exact. Beyond, splits are improved by moving and exchanging items until
    /// none helps, which gives a lower bound; the result says which of the two it is. In small samples
    /// the best of many splits flatters the scale (ten Berge & Sočan 2004). Undefined where alpha is.
    public var lambda4: BestSplitHalf {
        let search: BestSplitHalf.Search = itemCount <= Self.exactSplitLimit ? .exact : .lowerBound
        if let reason = obstacle {
            return BestSplitHalf(estimate: .undefined(reason), search: search, half: [])
        }
        let split = search == .exact ? Split.best(covariances) : Split.found(covariances)
        // With signs s of the halves, s′Cs = V_A + V_B − 2·cov(A, B), so that 4·cov(A, B) = V − s′Cs.
        let bound = 1 - split.contrast(covariances) / covariances.total
        return BestSplitHalf(
            estimate: bound <= 1 + 1e-12 ? .value(bound) : .undefined(.notPositiveDefinite),
            search: search, half: split.signs.indices.filter { split.signs[$0] > 0 })
    }
}

/// A split of items into halves, as signs; the first item is on the positive side.
private struct Split {
    var signs: [Double]

    /// s′Cs, the variance of the difference between the halves.
    func contrast(_ covariances: SymmetricMatrix) -> Double {
        signs.indices.reduce(0) { sum, row in
            (0..<row).reduce(sum + covariances[row, row]) {
                $0 + 2 * signs[row] * signs[$1] * covariances[row, $1]
            }
        }
    }

    /// Σⱼcᵢⱼsⱼ for each item.
    func pulls(_ covariances: SymmetricMatrix) -> [Double] {
        signs.indices.map { row in
            signs.indices.reduce(0) { $0 + covariances[row, $1] * signs[$1] }
        }
    }

    /// What moving an item to the other half adds to the contrast.
    func cost(_ item: Int, _ pulls: [Double], _ covariances: SymmetricMatrix) -> Double {
        4 * (covariances[item, item] - signs[item] * pulls[item])
    }

    mutating func move(_ item: Int, _ pulls: inout [Double], _ covariances: SymmetricMatrix) {
        signs[item] = -signs[item]
        for row in signs.indices { pulls[row] += 2 * signs[item] * covariances[row, item] }
    }

    /// All splits, in the order of a Gray code, so that each differs from the last by one item.
    static func best(_ covariances: SymmetricMatrix) -> Split {
        var split = Split(signs: [Double](repeating: 1, count: covariances.order))
        var pulls = split.pulls(covariances)
        var contrast = split.contrast(covariances)
        var best = split
        var least = Double.infinity
        for step in 1..<(1 << (covariances.order - 1)) {
            let item = step.trailingZeroBitCount + 1
            contrast += split.cost(item, pulls, covariances)
            split.move(item, &pulls, covariances)
            if contrast < least { (least, best) = (contrast, split) }
        }
        return best
    }

    /// The best of a few starts, each improved while a move or an exchange lowers the contrast.
    static func found(_ covariances: SymmetricMatrix) -> Split {
        let order = covariances.order
        let starts = (0..<4).map { shift in
            Split(signs: (0..<order).map { ($0 >> shift) & 1 == 0 ? 1 : -1 })
        }
        let found = starts.map { $0.improved(covariances) }
        return found.min { $0.contrast(covariances) < $1.contrast(covariances) } ?? starts[0]
    }

    private func improved(_ covariances: SymmetricMatrix) -> Split {
        var split = self
        var pulls = split.pulls(covariances)
        let slack = -1e-12 * covariances.trace
        while let items = split.improvement(pulls, covariances, below: slack) {
            for item in items { split.move(item, &pulls, covariances) }
        }
        return split
    }

    /// The item whose move lowers the contrast most, or, if none does, the two whose exchange does; nil
    /// where neither helps.
    private func improvement(
        _ pulls: [Double], _ covariances: SymmetricMatrix, below slack: Double
    ) -> [Int]? {
        let movable = signs.indices.dropFirst()
        let costs = signs.indices.map { cost($0, pulls, covariances) }
        let isLast = signs.filter { $0 < 0 }.count == 1
        let single = movable.filter { !isLast || signs[$0] > 0 }.min { costs[$0] < costs[$1] }
        if let single, costs[single] < slack { return [single] }
        var best: [Int]?
        var least = slack
        for first in movable where signs[first] > 0 {
            for second in movable where signs[second] < 0 {
                let both = costs[first] + costs[second] - 8 * covariances[first, second]
                if both < least { (least, best) = (both, [first, second]) }
            }
        }
        return best
    }
}
