import PilotAnalysis
import SeededInputs
import Testing

@Suite struct CellSuppressionTests {
    @Test(arguments: [
        ([40, 12, 30], []),
        // The total would tell the one, and so would the smallest of the others.
        ([4, 12, 30], [0, 1]),
        ([4, 30], [0, 1]),
        // Five rows over two groups leave little doubt.
        ([3, 2, 40, 60], [0, 1, 2]),
        // Eleven rows over two groups: each may have from two to nine.
        ([5, 6, 40], [0, 1]),
        // Eighteen rows over two groups that are both below ten are nine each.
        ([9, 9, 20, 30], [0, 1, 2]),
        // Nobody is nobody.
        ([0, 12, 30], []),
    ])
    func whatIsWithheld(_ counts: [Int], _ withheld: [Int]) {
        #expect(CellSuppression(counts, minimum: 10).withheld == Set(withheld))
    }

    @Test func cellsThatAreToldElsewhereProtectNobody() {
        #expect(CellSuppression([4, 12, 30], minimum: 10, told: [1]).withheld == [0, 2])
        #expect(CellSuppression([4, 12, 30], minimum: 10, withheld: [2]).withheld == [0, 2])
        #expect(CellSuppression([4, 12, 30], minimum: 10, told: [0]).withheld == [])
    }

    /// Rows of three groups, and their answers to an item that few of the second group answered.
    @Test func whatIsWithheldInOneTableIsWithheldInAll() {
        let suppression = CellSuppression(tables: [[20, 30, 40], [20, 3, 40]], minimum: 10)
        #expect(suppression.withheld == [0, 1])
        #expect(suppression.protectsOthers)
        #expect(CellSuppression(tables: [[20, 30, 40], [20, 0, 40]], minimum: 10).withheld == [])
    }

    /// What nobody sees protects others, unless the total tells it.
    @Test func whatIsNeverShownProtectsOthers() {
        let large = CellSuppression(tables: [[4, 30, 15]], minimum: 10, unshown: [2])
        #expect(large.withheld == [0, 2])
        #expect(!large.protectsOthers)
        let small = CellSuppression(tables: [[40, 30, 4]], minimum: 10, unshown: [2])
        #expect(small.withheld == [1, 2])
        #expect(small.protectsOthers)
    }

    @Test func whatIsLargeEnoughLooksLikeTheOthers() {
        #expect(CellSuppression([4, 12, 30], minimum: 10).protectsOthers)
        #expect(!CellSuppression([5, 6, 40], minimum: 10).protectsOthers)
    }

    /// Whoever knows the total, the cells that are told and which are empty still finds several numbers
    /// possible for each cell that is small. Only a table that is withheld altogether may tell by its total.
    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func subtractionTellsNoSmallCell(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let minimum = Int.random(in: 3...7, using: &random)
        let counts = (0..<Int.random(in: 1...5, using: &random)).map { _ in
            Int.random(in: 0...12, using: &random)
        }
        let suppression = CellSuppression(counts, minimum: minimum)
        let filled = suppression.withheld.sorted().filter { counts[$0] > 0 }
        let small = filled.filter { counts[$0] < minimum }
        #expect(counts.indices.allSatisfy { counts[$0] == 0 || counts[$0] >= minimum || suppression.withheld.contains($0) })
        let isAllWithheld = counts.indices.allSatisfy { counts[$0] == 0 || suppression.withheld.contains($0) }
        guard !isAllWithheld, !small.isEmpty else { return }
        let most = suppression.protectsOthers ? 12 : minimum - 1
        let solutions = Self.parts(of: filled.reduce(0) { $0 + counts[$1] }, cells: filled.count, most: most)
        for cell in filled.indices where counts[filled[cell]] < minimum {
            #expect(Set(solutions.map { $0[cell] }).count > 1, "\(counts) \(minimum)")
        }
    }

    /// Every way to share a total among cells that hold from one to the most each.
    private static func parts(of total: Int, cells: Int, most: Int) -> [[Int]] {
        guard cells > 0 else { return total == 0 ? [[]] : [] }
        return (1...most).filter { $0 <= total }.flatMap { first in
            parts(of: total - first, cells: cells - 1, most: most).map { [first] + $0 }
        }
    }
}
