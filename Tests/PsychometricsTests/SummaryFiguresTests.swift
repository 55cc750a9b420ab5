import Psychometrics
import SeededInputs
import Testing

/// Summaries that come from elsewhere.
@Suite struct SummaryFiguresTests {
    private let items = [
        KeyedItem(id: "a", column: 0, isReversed: false, bounds: 1...5),
        KeyedItem(id: "b", column: 1, isReversed: true, bounds: 1...5),
        KeyedItem(id: "c", column: 2, isReversed: false, bounds: -2...2),
    ]

    private func summary(_ rows: Int, seed: UInt64) -> ScaleSummary {
        var generator = SeededGenerator(seed: seed)
        var summary = ScaleSummary(items: items)
        for _ in 0..<rows {
            let row = items.map { item in
                Int.random(in: 0..<5, using: &generator) == 0
                    ? AnswerCode.missing : AnswerCode.random(in: item.bounds, using: &generator)
            }
            summary.add(row, width: items.count)
        }
        return summary
    }

    @Test(arguments: 0...50 as ClosedRange<Int>)
    func whatComesOutGoesIn(_ rows: Int) throws {
        let summary = summary(rows, seed: UInt64(rows + 1))
        #expect(try ScaleSummary(items: items, figures: summary.figures) == summary)
    }

    /// Each change of one number that no answers could explain.
    @Test func contradictionsAreRefused() {
        let sound = summary(80, seed: 9).figures
        let changes: [(String, (inout SummaryFigures) -> Void)] = [
            ("rows", { $0.rows = -1 }), ("rows", { $0.rows = Int.max }),
            ("complete", { $0.completeRows = $0.rows + 1 }), ("complete", { $0.completeRows = -1 }),
            ("usable", { $0.usableRows = $0.completeRows - 1 }), ("usable", { $0.usableRows = $0.rows + 1 }),
            ("'a'", { $0.sums[0] = Int64.min }), ("'b'", { $0.sums[1] = Int64.max }),
            ("'c'", { $0.products[5] = -1 }), ("'a'", { $0.products[0] += 1_000 }),
            ("'a'", { $0.products[1] = Int64.max }), ("'a'", { $0.products[1] = $0.products[0] * 2 }),
            ("'a'", { $0.pairCounts[0] = -1 }), ("'b'", { $0.pairCounts[1] = $0.pairCounts[0] + 1 }),
            ("'a'", { $0.pairSums[0] += 100_000 }), ("'a'", { $0.pairSquares[0] -= 1 }),
            ("'a'", { $0.pairSums[1] = Int64.min }), ("'c'", { $0.pairProducts[4] = Int64.max }),
            ("3 items", { $0.sums.removeLast() }), ("3 items", { $0.pairSums.append(0) }),
        ]
        for (index, (name, change)) in changes.enumerated() {
            var figures = sound
            change(&figures)
            do throws(SummaryContradiction) {
                _ = try ScaleSummary(items: items, figures: figures)
                Issue.record("change \(index) of \(name) passes")
            } catch {
                #expect(error.message.contains(name), "change \(index): \(error.message)")
            }
        }
    }

    /// Figures of any size either are refused, or give numbers and reasons: never a crash, never NaN.
    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func hostileFigures(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var figures = summary(40, seed: seed).figures
        let extremes: [Int64] = [0, 1, -1, 3, 40, 1 << 31, Int64.max, Int64.min, Int64.max / 25]
        func scramble(_ list: inout [Int64]) {
            guard Int.random(in: 0..<4, using: &generator) == 0, let index = list.indices.randomElement(using: &generator) else { return }
            let small = list[index] &+ Int64.random(in: -3...3, using: &generator)
            list[index] = Bool.random(using: &generator) ? small : extremes.randomElement(using: &generator) ?? 0
        }
        if Bool.random(using: &generator) { figures.rows = Int(extremes.randomElement(using: &generator) ?? 0) }
        scramble(&figures.sums)
        scramble(&figures.products)
        scramble(&figures.pairCounts)
        scramble(&figures.pairSums)
        scramble(&figures.pairSquares)
        scramble(&figures.pairProducts)
        guard let summary = try? ScaleSummary(items: items, figures: figures) else { return }
        for missing in MissingTreatment.allCases {
            let moments = ItemMoments(summary, missing: missing)
            let estimates =
                [moments.rawAlpha, moments.standardizedAlpha, moments.omegaTotal, moments.lambda2, moments.lambda6, moments.alphaStandardError]
                + moments.itemRestCorrelations + moments.alphaIfDeleted
            #expect(estimates.allSatisfy { $0.value?.isFinite ?? true })
        }
    }

    /// An impossible matrix whose pairs are possible each by itself: three items, any two of which are
    /// opposites.
    @Test func aMatrixOfNoAnswers() throws {
        let items = ["a", "b", "c"].enumerated().map {
            KeyedItem(id: $1, column: $0, isReversed: false, bounds: -1...1)
        }
        var figures = SummaryFigures(items: 3)
        (figures.rows, figures.completeRows, figures.usableRows) = (10, 10, 10)
        figures.products = [10, -10, 10, -10, -10, 10]
        let moments = ItemMoments(try ScaleSummary(items: items, figures: figures), missing: .listwise)
        for estimate in [moments.rawAlpha, moments.omegaTotal, moments.lambda6, moments.alphaStandardError] + moments.itemRestCorrelations {
            #expect(estimate.value?.isFinite ?? true)
        }
        #expect(moments.rawAlpha.value == nil)
    }
}
