import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// One item's answers 0…3 at the scores 0…8, of a reference and a focal group.
@Suite struct DifferentialFunctioningTests {
    private static let table: [[[Int]]] = [
        [[8, 4, 0, 0], [9, 4, 3, 0]], [[12, 4, 3, 0], [6, 5, 7, 2]],
        [[12, 14, 5, 2], [2, 5, 5, 5]], [[16, 12, 13, 6], [4, 12, 10, 9]],
        [[11, 18, 12, 4], [6, 9, 9, 13]], [[9, 8, 12, 9], [1, 5, 5, 10]],
        [[5, 6, 9, 10], [1, 3, 2, 7]], [[0, 3, 3, 10], [0, 1, 1, 3]],
        [[0, 0, 2, 11], [0, 0, 2, 1]],
    ]

    private static func counts(_ table: [[[Int]]] = table, merging codes: Bool = false) -> DifferentialCounts {
        var counts = DifferentialCounts()
        for (score, groups) in table.enumerated() {
            for (group, answers) in groups.enumerated() {
                for (code, number) in answers.enumerated() {
                    for _ in 0..<number {
                        counts.add(
                            AnswerCode(codes ? code / 2 : code), score: score, isFocal: group == 1)
                    }
                }
            }
        }
        return counts
    }

    /// `polr(ordered(y) ~ z, weights = n)`, `z + g` and `z * g` of MASS 7.3 in R 4.2, with
    /// `reltol = 1e-15`: differences of their log likelihoods. Fitted figures: 1e-6.
    @Test func ordinalLogistic() throws {
        let found = try Self.counts().ordinalLogistic().get()
        #expect(abs(found.uniform.test.statistic - 22.91896810891012) < 1e-6)
        #expect(abs(found.nonUniform.test.statistic - 2.429101618820368) < 1e-6)
        #expect(abs(found.total.test.statistic - 25.34806972773049) < 1e-6)
        #expect(abs(found.uniform.test.p / 1.689761510931578e-06 - 1) < 1e-5)
        #expect(abs(found.total.test.p / 3.131385925026635e-06 - 1) < 1e-5)
        #expect(abs(found.uniform.mcFadden - 0.01969522881129115) < 1e-8)
        #expect(abs(found.nonUniform.mcFadden - 0.002087428716738152) < 1e-8)
        #expect(abs(found.uniform.nagelkerke - 0.04600127588283701) < 1e-8)
        #expect(abs(found.nonUniform.nagelkerke - 0.004730007544611642) < 1e-8)
        // polr stops a little short of the top, where the slope is the last to settle.
        #expect(abs(found.logOddsRatio - 0.9032647370698261) < 1e-5)
        #expect(found.magnitude == .moderate)
        #expect((found.referenceRows, found.focalRows) == (253, 167))
    }

    /// Of four answers: the score test of the group by the answer in strata, whose exact conditional variance is
    /// Mantel's (1963), `summary(clogit(g ~ y + strata(s), method = "exact"))$sctest` of survival 3.5 in R 4.2. The
    /// standardised mean difference, by a script of its formula in R.
    @Test func mantel() throws {
        let found = try Self.counts().mantel().get()
        #expect(abs(found.test.statistic - 25.740150937775731) < 1e-10)
        #expect(abs(found.test.p / 3.9061533598309138e-07 - 1) < 1e-8)
        #expect(abs(found.standardizedMeanDifference - 0.5260625932138731) < 1e-12)
        #expect(abs(found.effectSize - 0.4754566736192612) < 1e-12)
    }

    /// With two answers it is the Mantel–Haenszel test: `mantelhaen.test(x, correct = FALSE)`, R 4.2.
    @Test func mantelOfTwoAnswers() throws {
        let found = try Self.counts(merging: true).mantel().get()
        #expect(abs(found.test.statistic - 16.16485102296427) < 1e-9)
    }

    @Test func noDifferenceIsNone() throws {
        let same = Self.table.map { [$0[0], $0[0]] }
        let found = try Self.counts(same).ordinalLogistic().get()
        #expect(found.total.test.statistic < 1e-9)
        #expect(abs(found.logOddsRatio) < 1e-9)
        #expect(found.magnitude == .negligible)
        #expect(try Self.counts(same).mantel().get().test.statistic < 1e-20)
    }

    @Test func partsMergeToTheWhole() {
        var parts = DifferentialCounts()
        for score in Self.table.indices.reversed() {
            let part = Self.table.enumerated().map { $0.offset == score ? $0.element : [[], []] }
            parts.merge(Self.counts(part))
        }
        #expect(parts == Self.counts())
    }

    @Test func bothGroupsHaveToBeThere() {
        let alone = Self.counts(Self.table.map { [$0[0], [0, 0, 0, 0]] })
        let reason = UndefinedReason.groupTooSmall(rows: 0, required: 10)
        #expect(alone.ordinalLogistic() == .failure(reason))
        #expect(alone.mantel() == .failure(reason))
        let few = Self.counts([[[20, 10], [1, 1]]])
        #expect(few.mantel() == .failure(.groupTooSmall(rows: 2, required: 10)))
    }

    @Test func everybodyAnswersAlike() {
        let alike = Self.counts([[[20], [20]], [[20], [20]]])
        #expect(alike.ordinalLogistic() == .failure(.constant))
        #expect(alike.mantel() == .failure(.constant))
    }

    @Test func groupsWithoutACommonScore() {
        let apart = Self.counts([[[10, 10], [0, 0]], [[0, 0], [10, 10]]])
        #expect(apart.mantel() == .failure(.noCommonStratum))
        #expect(apart.ordinalLogistic() == .failure(.notPositiveDefinite))
    }

    /// All of one group give one answer and all of the other another: the slope has no finite value.
    @Test func separatedGroups() {
        let apart = Self.counts([[[20, 0], [0, 20]], [[20, 0], [0, 20]]])
        #expect(apart.ordinalLogistic() == .failure(.separated))
    }

    @Test func rowsAreCountedByTheScoreOnTheOtherItems() {
        let items = [
            KeyedItem(id: "a", column: 0, isReversed: false, bounds: 1...5),
            KeyedItem(id: "b", column: 1, isReversed: true, bounds: 1...5),
            KeyedItem(id: "c", column: 2, isReversed: false, bounds: 1...5),
        ]
        var found = DifferentialItems(items: items, reference: "f", focal: "m")
        found.add([1, 2, 3], group: "f")
        found.add([1, .missing, 3], group: "m")
        found.add([1, 2, 3], group: "d")
        found.add([1, 2, 3], group: nil)
        var other = DifferentialItems(items: items, reference: "f", focal: "m")
        other.add([5, 5, 5], group: "m")
        found.merge(other)
        #expect((found.incompleteRows, found.otherRows) == (1, 2))
        #expect(found.counts[0].strata.keys.sorted() == [6, 7])
        #expect(found.counts[1].strata[4]?.reference == [4: 1])
        #expect(found.counts[1].strata[10]?.focal == [1: 1])
    }

    /// The item that one group finds easier at every standing is told from those that both find alike.
    @Test func theItemThatWorksDifferentlyIsFound() throws {
        var stream = SeededStream(seed: 11, draw: 0)
        var data = DifferentialItems(
            items: DyadicSample.items(0..<6), reference: "f", focal: "m")
        for index in 0..<1200 {
            let (trait, isFocal) = (stream.normal(), index % 2 == 1)
            let row = (0..<6).map { item in
                let answer = 3 + trait + 0.7 * stream.normal() + (item == 2 && isFocal ? 0.9 : 0)
                return AnswerCode(min(max(answer.rounded(), 1), 5))
            }
            data.add(row, group: isFocal ? "m" : "f")
        }
        let found = data.functioning()
        #expect(found.map(\.item) == (0..<6).map { "i\($0)" })
        for (index, item) in found.enumerated() {
            let model = try item.ordinalLogistic.get()
            let mantel = try item.mantel.get()
            #expect((model.magnitude != .negligible) == (index == 2))
            #expect((mantel.effectSize > 0.4) == (index == 2))
            #expect(!(index == 2) || (model.logOddsRatio > 1 && mantel.test.p < 1e-20))
        }
    }
}
