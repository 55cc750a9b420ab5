@testable import PilotStatistics
import Psychometrics
import StatisticsSupport
import Testing

/// Agreement within groups, against `rwg` and `rwg.j` of R's multilevel 2.7, which set negative values to 0
/// where these keep them.
@Suite struct GroupAgreementTests {
    private let groups = DyadicSample.byTeacher.ordered

    /// `rwg(d$t1, d$teacher, ranvar = 2)`.
    @Test func ofOneItem() {
        let expected = [
            0.52777777777777779, 0, 0.04761904761904767, nil, 0.26666666666666672, 0.86607142857142860,
            0.33333333333333337, 0.80000000000000004,
        ]
        for (group, value) in zip(groups, expected) {
            let found = group.summary.agreement(onItem: 0)
            if let value {
                #expect(agree(found, value, within: 1e-14))
            } else {
                #expect(found == .undefined(.tooFewRows(rows: 1, required: 2)))
            }
        }
    }

    /// `rwg.j(d[, c("t1", "t2", "t3", "t4")], d$teacher, ranvar = 2)`.
    @Test func ofAScale() {
        let expected = [
            0.4967320261437910, 0.6769230769230770, 0.5940594059405940, nil, 0.8372093023255814,
            0.8842105263157894, 0.7407407407407409, 0.8557213930348260,
        ]
        for (group, value) in zip(groups, expected) {
            #expect(value.map { agree(group.summary.agreement(), $0, within: 1e-14) } ?? true)
        }
        let all = AgreementAcrossClusters(DyadicSample.byTeacher)
        #expect(all.undefinedClusters == 1)
        #expect(agree(all.mean, 0.7265137816320572, within: 1e-12))
        #expect(agree(all.median, 0.7407407407407409, within: 1e-14))
        #expect(agree(all.share(reaching: 0.7), 4.0 / 7, within: 1e-14))
    }

    /// A skewed null leaves less room: `ranvar = 1.34`; the first value by the formula, whose sign R drops.
    @Test func againstASkewedNull() {
        let found = groups.map { $0.summary.agreement(against: .slightSkew) }
        #expect(agree(found[0], -1.929984779299841, within: 1e-12))
        #expect(agree(found[1], 0.07732864674868201, within: 1e-12))
        #expect(agree(found[7], 0.72631181577953952, within: 1e-12))
        let heavy = groups.map { $0.summary.agreement(against: .heavySkew) }
        #expect(heavy[0] == .undefined(.disagreementBeyondFormula))
    }

    /// James, Demaree & Wolf (1984) and LeBreton & Senter (2008): 2, 1.34, .90 and .44 for five options.
    @Test(arguments: zip(NullDistribution.allCases, [2, 1.34, 0.90, 0.44]))
    func publishedVariances(_ null: NullDistribution, _ expected: Double) throws {
        #expect(abs(try #require(null.variance(options: 5)) - expected) < 1e-12)
    }

    @Test func aNullForOtherScales() {
        #expect(NullDistribution.uniform.variance(options: 7) == 4)
        #expect(NullDistribution.heavySkew.variance(options: 7) == nil)
        #expect(NullDistribution.uniform.variance(options: 1) == nil)
        var summary = ScaleSummary(
            items: [KeyedItem(id: "a", column: 0, isReversed: false, bounds: 1...7)])
        summary.add([3, 4], width: 1)
        #expect(
            summary.agreement(onItem: 0, against: .heavySkew)
                == .undefined(.noNullDistribution(options: 7)))
        #expect(agree(summary.agreement(onItem: 0), 0.875, within: 1e-15))
    }

    @Test func withoutClusters() {
        let none = AgreementAcrossClusters(GroupedSummaries(items: DyadicSample.teacherItems))
        #expect(none.mean == .undefined(.tooFewClusters(clusters: 0, required: 1)))
        #expect(none.median == .undefined(.tooFewClusters(clusters: 0, required: 1)))
        #expect(none.divergentClusters == 0)
    }

    private func across(_ rows: [(String, AnswerCode)], _ null: NullDistribution) -> AgreementAcrossClusters {
        var summaries = GroupedSummaries(
            items: [KeyedItem(id: "a", column: 0, isReversed: false, bounds: 1...5)])
        for (group, answer) in rows { summaries.add([answer], width: 1, group: group) }
        return AgreementAcrossClusters(summaries, against: null)
    }

    /// There are clusters; what is wrong with them is told.
    @Test func clustersWithoutAValue() {
        let single = across([("x", 1), ("y", 4)], .uniform)
        #expect(single.mean == .undefined(.clustersOfOne))
        #expect(single.share(reaching: 0.7) == .undefined(.clustersOfOne))
        // Of one item q reaches J/(J − 1) never, of four it does.
        var summaries = GroupedSummaries(items: DyadicSample.teacherItems)
        for answer in [1, 5] as [AnswerCode] {
            summaries.add([AnswerCode](repeating: answer, count: 10), width: 10, group: "x")
        }
        summaries.add([AnswerCode](repeating: 2, count: 10), width: 10, group: "y")
        let beyond = AgreementAcrossClusters(summaries, against: .heavySkew)
        #expect(beyond.median == .undefined(.disagreementBeyondFormula))
        #expect(beyond.divergentClusters == 1)
        #expect(beyond.undefinedClusters == 2)
    }

    /// Against a slight skew the first teacher's class stands at −1.93, on its way to the pole.
    @Test func meansNearThePole() {
        #expect(AgreementAcrossClusters(DyadicSample.byTeacher).divergentClusters == 0)
        #expect(AgreementAcrossClusters(DyadicSample.byTeacher, against: .slightSkew).divergentClusters >= 1)
    }

    /// Where no cluster has a figure, the commonest reason stands for all: two disagree entirely, one has a row.
    @Test func whyNoClusterHasAFigure() {
        let items = (0..<3).map { KeyedItem(id: "i\($0)", column: $0, isReversed: false, bounds: 1...5) }
        var summaries = GroupedSummaries(items: items)
        for group in ["b", "c"] {
            for row: [AnswerCode] in [[1, 1, 1], [5, 5, 5]] { summaries.add(row, width: 3, group: group) }
        }
        summaries.add([3, 3, 3], width: 3, group: "a")
        let found = AgreementAcrossClusters(summaries)
        #expect(found.undefinedClusters == 3)
        #expect(found.mean == .undefined(.disagreementBeyondFormula))
        #expect(found.median == .undefined(.disagreementBeyondFormula))
        #expect(found.share(reaching: 0.7) == .undefined(.disagreementBeyondFormula))
    }
}
