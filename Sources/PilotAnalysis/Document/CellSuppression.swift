/// Which cells of a table are withheld, so that nobody can tell how many are in a small one: neither by
/// reading it nor by subtracting the cells that are told from the total.
///
/// Small cells are withheld first. Where their sum leaves too little doubt about any of them, the smallest cell
/// that is told is withheld with them, and so on (secondary suppression; Cox 1980).
public struct CellSuppression: Sendable, Hashable {
    /// The cells that are not told, as indices.
    public private(set) var withheld: Set<Int>
    /// Whether a cell is withheld that is large enough by itself. It has to look like those that are not: its
    /// size would tell theirs.
    public var protectsOthers: Bool {
        withheld.subtracting(unshown).contains { cell in tables.allSatisfy { $0[cell] >= minimum } }
    }

    private let unshown: Set<Int>
    private let tables: [[Int]]
    private let minimum: Int

    /// - Parameters:
    ///   - counts: of each cell; their total is known, and so is which of them are empty
    ///   - minimum: the fewest that are told
    ///   - withheld: cells that are withheld for other reasons
    ///   - told: cells that are told elsewhere, which protect nobody
    public init(_ counts: [Int], minimum: Int, withheld: Set<Int> = [], told: Set<Int> = []) {
        self.init(tables: [counts], minimum: minimum, withheld: withheld, told: told)
    }

    /// Several tables with the same cells, such as the rows of each group and its answers to each item. What
    /// is withheld in one is withheld in all.
    ///
    /// - Parameters:
    ///   - tables: the counts of each; their totals are known
    ///   - minimum: the fewest that are told
    ///   - withheld: cells that are withheld for other reasons
    ///   - told: cells that are told elsewhere, which protect nobody
    ///   - unshown: cells that no table shows in any case; nobody looks for them
    public init(
        tables: [[Int]], minimum: Int, withheld: Set<Int> = [], told: Set<Int> = [], unshown: Set<Int> = []
    ) {
        self.unshown = unshown
        self.tables = tables
        self.minimum = minimum
        self.withheld = withheld.union(unshown)
        var before: Set<Int>
        repeat {
            before = self.withheld
            for counts in tables { withhold(counts, told: told) }
        } while self.withheld != before
    }

    private mutating func withhold(_ counts: [Int], told: Set<Int>) {
        withheld.formUnion(
            counts.indices.filter { counts[$0] > 0 && counts[$0] < minimum && !told.contains($0) })
        var candidates = counts.indices.filter {
            counts[$0] >= minimum && !told.contains($0) && !withheld.contains($0)
        }.sorted { (counts[$0], $0) < (counts[$1], $1) }[...]
        while !isSafe(counts), let next = candidates.popFirst() { withheld.insert(next) }
    }

    /// Whether a small cell could still hold about half of all the numbers that small cells can.
    private func isSafe(_ counts: [Int]) -> Bool {
        let filled = withheld.map { counts[$0] }.filter { $0 > 0 }
        let small = filled.count { $0 < minimum }
        let large = filled.count - small
        guard small > 0 else { return true }
        let sum = filled.reduce(0, +)
        guard filled.count > 1, sum >= minimum else { return false }
        // What the others leave over when each of them is as small, or as large, as it can be.
        let most = min(minimum - 1, sum - minimum * large - (small - 1))
        let least = large > 0 ? 1 : max(1, sum - (minimum - 1) * (small - 1))
        return most - least >= (minimum - 1) / 2
    }
}
