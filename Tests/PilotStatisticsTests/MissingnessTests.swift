import Testing

@testable import PilotStatistics
@testable import Psychometrics

@Suite struct MissingnessTests {
    private static func patterns(
        _ rows: [[AnswerCode]], reversing reversed: Set<Int> = []
    ) -> MissingnessPatterns {
        var patterns = MissingnessPatterns(
            items: (0..<(rows.first?.count ?? 0)).map {
                KeyedItem(id: "i\($0)", column: $0, isReversed: reversed.contains($0), bounds: 1...5)
            })
        for row in rows { patterns.add(row) }
        return patterns
    }

    private static let none = AnswerCode.missing

    /// The saturated moments of `lavaan`'s EM (0.6-14, `tol = 1e-14`), and d² from them by Little's formula in
    /// R 4.2. A fitted figure: 1e-6.
    @Test func littleTest() throws {
        let patterns = Self.patterns(DyadicSample.incomplete)
        let found = try patterns.littleTest().get()
        #expect(abs(found.test.statistic - 22.02540123507239) < 1e-6)
        #expect(found.test.degreesOfFreedom == 13)
        #expect(abs(found.test.p - 0.05496945032862851) < 1e-8)
        #expect((found.patterns, found.rows) == (6, 60))
        let model = try NormalModel.fit(patterns)
        #expect(abs(model.means[2] - 3.025797991710467) < 1e-6)
        #expect(abs(model.covariances[2, 1] - 0.6297820090853925) < 1e-6)
        #expect(abs(model.covariances[3, 1] - 0.2445248015463175) < 1e-6)
    }

    /// `naniar::mcar_test(airquality)`, as naniar's own tests expect it. Its EM stops when a step is below
    /// 1e-4, which leaves the statistic 5e-5 short. Tenths of the wind instead of its units change nothing.
    @Test func littleTestOfAPublishedExample() throws {
        let found = try Self.patterns(AirQuality.rows).littleTest().get()
        #expect(abs(found.test.statistic - 35.1061288689702) < 1e-4)
        #expect(found.test.degreesOfFreedom == 14)
        #expect(abs(found.test.p - 0.00141778113856683) < 1e-7)
        #expect(found.patterns == 4)
    }

    /// Which way an item is keyed does not matter to it.
    @Test func reversalChangesNothing() throws {
        let plain = try Self.patterns(DyadicSample.incomplete).littleTest().get()
        let turned = try Self.patterns(DyadicSample.incomplete, reversing: [0, 2]).littleTest().get()
        #expect(abs(plain.test.statistic - turned.test.statistic) < 1e-8)
    }

    @Test func patternsAreCountedAndMerge() {
        let whole = Self.patterns(DyadicSample.incomplete + [[Self.none, Self.none, Self.none, Self.none]])
        #expect(whole.emptyRows == 1)
        #expect(whole.rows == 60)
        #expect(whole.patterns[0].answered == [0, 1, 2, 3])
        #expect(whole.patterns.map(\.rows).reduce(0, +) == 60)
        var parts = Self.patterns([[Self.none, Self.none, Self.none, Self.none]])
        for row in DyadicSample.incomplete.reversed() { parts.merge(Self.patterns([row])) }
        #expect(parts == whole)
    }

    private func reason(_ rows: [[AnswerCode]]) -> UndefinedReason? {
        if case .failure(let reason) = Self.patterns(rows).littleTest() { reason } else { nil }
    }

    @Test func dataWithoutATest() {
        let none = Self.none
        #expect(reason([]) == .tooFewRows(rows: 0, required: 2))
        #expect(reason([[1, 2], [2, 3], [4, 1]]) == .onePattern)
        #expect(reason([[1, none], [2, none], [1, none]]) == .onePattern)
        #expect(reason([[1, none, 2], [2, none, 1], [1, none, none]]) == .itemUnanswered("i1"))
        #expect(reason([[1, 3], [2, 3], [1, none], [4, 3]]) == .constant)
        #expect(reason([[1, none], [2, none], [none, 1], [none, 4]]) == .onePattern)
        // One item is the other: the covariances are singular.
        #expect(reason([[1, 1, 2], [2, 2, 1], [4, 4, 5], [3, 3, none]]) == .notPositiveDefinite)
        #expect(reason([[1, 2], [none, 2]]) == .constant)
    }
}
