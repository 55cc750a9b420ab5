import Psychometrics

/// Where the factors found in the data and the declared scales disagree. A finding is a question to the
/// instrument's author; nothing is reversed or moved because of it.
public enum LoadingFinding: Sendable, Hashable {
    /// The item loads on its scale's factor against the other items of the scale, as keyed.
    case oppositeSign(item: String, loading: Double)
    /// The item loads more on the factor of another scale than on its own.
    case otherScale(item: String, declared: String, found: String, loading: Double)
    /// The item loads on two factors.
    case severalFactors(item: String, loadings: [Double])
    /// The item loads on no factor.
    case noFactor(item: String, largest: Double)
    /// Two scales' items share one factor.
    case sharedFactor(scales: [String])
}

/// The items of a declared scale among those that were factored, as keyed.
public struct DeclaredScale: Sendable, Hashable {
    public var id: String
    /// Indices into the items of the factor solution.
    public var items: [Int]

    public init(id: String, items: [Int]) {
        self.id = id
        self.items = items
    }
}

extension LoadingFinding {
    /// The least loading that counts: about a tenth of an item's variance (Hair et al. 1998).
    public static let salientLoading = 0.3

    /// All findings, item by item.
    ///
    /// A scale's factor is the one on which its items load most, in sum of squares.
    ///
    /// - Parameters:
    ///   - solution: of keyed items, as rotated
    ///   - items: their ids
    ///   - scales: each with the items that are its own; an item in none of them is looked at for its
    ///     factors only
    public static func all(
        _ solution: FactorSolution, items: [String], scales: [DeclaredScale]
    ) -> [LoadingFinding] {
        precondition(items.count == solution.itemCount, "Each item has loadings.")
        let factors = scales.map { factor(of: $0, solution) }
        var findings = shared(scales, factors)
        for (index, item) in items.enumerated() {
            let loadings = (0..<solution.factorCount).map { solution.loadings[index, $0] }
            let salient = loadings.filter { abs($0) >= salientLoading }
            if salient.isEmpty {
                let largest = loadings.max { abs($0) < abs($1) } ?? 0
                findings.append(.noFactor(item: item, largest: largest))
            } else if salient.count > 1 {
                findings.append(.severalFactors(item: item, loadings: salient))
            }
            for (scale, factor) in zip(scales, factors) where scale.items.contains(index) {
                if let sign = sign(index, item, scale, factor, solution) { findings.append(sign) }
                if let place = place(item, scale, factor, loadings, zip(scales, factors)) {
                    findings.append(place)
                }
            }
        }
        return findings
    }

    private static func factor(of scale: DeclaredScale, _ solution: FactorSolution) -> Int? {
        let sums = (0..<solution.factorCount).map { factor in
            scale.items.reduce(0) {
                $0 + solution.loadings[$1, factor] * solution.loadings[$1, factor]
            }
        }
        return sums.indices.max { sums[$0] < sums[$1] }
    }

    private static func shared(_ scales: [DeclaredScale], _ factors: [Int?]) -> [LoadingFinding] {
        Set(factors.compactMap { $0 }).sorted().compactMap { factor in
            let members = zip(scales, factors).filter { $0.1 == factor }.map(\.0.id)
            return members.count > 1 ? .sharedFactor(scales: members) : nil
        }
    }

    /// Against the sum of the scale's loadings.
    private static func sign(
        _ index: Int, _ item: String, _ scale: DeclaredScale, _ factor: Int?,
        _ solution: FactorSolution
    ) -> LoadingFinding? {
        guard let factor else { return nil }
        let loading = solution.loadings[index, factor]
        let direction = scale.items.reduce(0) { $0 + solution.loadings[$1, factor] }
        return abs(loading) >= salientLoading && loading * direction < 0
            ? .oppositeSign(item: item, loading: loading) : nil
    }

    private static func place(
        _ item: String, _ scale: DeclaredScale, _ factor: Int?, _ loadings: [Double],
        _ others: Zip2Sequence<[DeclaredScale], [Int?]>
    ) -> LoadingFinding? {
        guard let factor,
            let strongest = loadings.indices.max(by: { abs(loadings[$0]) < abs(loadings[$1]) }),
            strongest != factor, abs(loadings[strongest]) >= salientLoading,
            let found = others.first(where: { $0.1 == strongest })
        else { return nil }
        return .otherScale(
            item: item, declared: scale.id, found: found.0.id, loading: loadings[strongest])
    }
}

extension LoadingFinding: CustomStringConvertible {
    public var description: String {
        switch self {
        case .oppositeSign(let item, _):
            "\(item) loads with the opposite sign: is it reversed? Nothing was reversed for you."
        case .otherScale(let item, let declared, let found, _):
            "\(item) belongs to \(declared) and loads with the items of \(found). See whether its text fits its scale."
        case .severalFactors(let item, let loadings):
            "\(item) loads on \(loadings.count) factors. See whether it asks about more than one thing."
        case .noFactor(let item, _):
            "\(item) loads on no factor. See whether it is understood as it was meant."
        case .sharedFactor(let scales):
            "\(scales.joined(separator: " and ")) load on one factor. See whether they measure different things."
        }
    }
}
