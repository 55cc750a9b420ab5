@testable import PilotStatistics
import Psychometrics
import StatisticsSupport
import Testing

/// Coefficients of clustered data. R 4.2 with multilevel 2.7, on the scale of the four teacher items.
@Suite struct ClusterTests {
    private let scatter = ClusterScatter(DyadicSample.byTeacher)

    /// `ICC1(aov(t ~ teacher))`, `ICC2`, and by their formulas the unbalanced size, the mean of the
    /// clusters' reliabilities and Kish's design effect.
    @Test func intraclassCorrelations() {
        let analysis = scatter.scale
        #expect(analysis.sizes.clusters == 8)
        #expect(analysis.sizes.rows == 48)
        #expect(abs(analysis.sizes.unbalanced - 5.797619047619048) < 1e-14)
        #expect(abs(analysis.sizes.harmonicMean - 3.589104504183728) < 1e-14)
        #expect(abs(analysis.sizes.rowWeightedMean - 7.416666666666667) < 1e-14)
        #expect(agree(analysis.intraclassCorrelation(.mean), 0.3126390898462535, within: 1e-12))
        #expect(agree(analysis.intraclassCorrelation(), 0.3200596054189351, within: 1e-12))
        #expect(agree(analysis.meanReliability, 0.7318343747996688, within: 1e-12))
        #expect(agree(analysis.meanOfClusterReliabilities(), 0.6860354613713988, within: 1e-12))
        #expect(agree(analysis.designEffect, 3.053715801438167, within: 1e-12))
        #expect(agree(analysis.effectiveRows, 15.71855507228082, within: 1e-10))
    }

    /// A script of Lai's (2021) formulas in R, which gives .667876, .765725, .910119 and .754075 on the
    /// published data of lavaan's `Demo.twolevel`.
    @Test func twoLevelAlpha() {
        #expect(agree(scatter.withinAlpha, 0.8586052565175240, within: 1e-12))
        #expect(agree(scatter.clusterMeanAlpha, 0.6169712015657336, within: 1e-12))
        #expect(agree(scatter.latentBetweenAlpha, 0.9821611088285122, within: 1e-12))
        #expect(agree(scatter.twoLevelAlpha, 0.8981504938553790, within: 1e-12))
    }

    @Test func partsMergeToTheWhole() {
        var parts = GroupedSummaries(items: DyadicSample.teacherItems)
        for row in DyadicSample.rows.reversed() {
            var part = GroupedSummaries(items: DyadicSample.teacherItems)
            part.add(row, width: row.count, group: "\(row[0])")
            parts.merge(part)
        }
        #expect(ClusterScatter(parts) == scatter)
        parts.add(DyadicSample.rows[0], width: 10, group: nil)
        #expect(parts.ungroupedRows == 1)
        #expect(ClusterScatter(parts) == scatter)
    }

    private func scatter(_ rows: [(String, [AnswerCode])], items: Int = 2) -> ClusterScatter {
        var summaries = GroupedSummaries(items: DyadicSample.items(0..<items))
        for (group, row) in rows { summaries.add(row, width: items, group: group) }
        return ClusterScatter(summaries)
    }

    @Test func oneCluster() {
        let one = scatter([("a", [1, 2]), ("a", [3, 5]), ("a", [2, 2])])
        let reason = UndefinedReason.tooFewClusters(clusters: 1, required: 2)
        #expect(one.scale.intraclassCorrelation() == .undefined(reason))
        #expect(one.scale.meanReliability == .undefined(reason))
        #expect(one.scale.designEffect == .undefined(reason))
        #expect(one.withinAlpha == .undefined(reason))
        #expect(one.twoLevelAlpha == .undefined(reason))
    }

    @Test func clustersOfOne() {
        let ones = scatter([("a", [1, 2]), ("b", [3, 5]), ("c", [2, 2])])
        #expect(ones.scale.intraclassCorrelation() == .undefined(.clustersOfOne))
        #expect(ones.scale.meanOfClusterReliabilities() == .undefined(.clustersOfOne))
        #expect(ones.clusterMeanAlpha == .undefined(.clustersOfOne))
        #expect(ones.latentBetweenAlpha == .undefined(.clustersOfOne))
    }

    @Test func nobodyAnswered() {
        let none = scatter([("a", [.missing, .missing]), ("b", [.missing, 2])])
        #expect(none.sizes.clusters == 0)
        #expect(
            none.scale.intraclassCorrelation()
                == .undefined(.tooFewClusters(clusters: 0, required: 2)))
        #expect(none.scale.withinMeanSquare == .undefined(.tooFewClusters(clusters: 0, required: 1)))
    }

    @Test func allEqual() {
        let equal = scatter([("a", [3, 3]), ("a", [3, 3]), ("b", [3, 3]), ("b", [3, 3])])
        #expect(equal.scale.intraclassCorrelation() == .undefined(.constant))
        #expect(equal.withinAlpha == .undefined(.noVarianceWithinClusters))
        #expect(equal.twoLevelAlpha == .undefined(.constant))
        #expect(equal.clusterMeanAlpha == .undefined(.noVarianceBetweenClusters))
    }

    /// Equal means in all clusters: by hand MSB = 0, MSW = 2 and n = 2, so that ICC(1) is −1.
    @Test func negativeCorrelationsAreGivenAsTheyAre() {
        let flat = scatter([("a", [1]), ("a", [3]), ("b", [3]), ("b", [1])], items: 1)
        #expect(agree(flat.scale.intraclassCorrelation(), -1, within: 1e-15))
        #expect(flat.scale.meanReliability == .undefined(.noVarianceBetweenClusters))
        #expect(
            flat.scale.meanOfClusterReliabilities() == .undefined(.noVarianceBetweenClusters))
        #expect(flat.scale.designEffect == .value(1))
        #expect(flat.withinAlpha == .undefined(.tooFewItems(items: 1, required: 2)))
    }

    /// Within clusters the items run against each other: alpha is negative there, and given.
    @Test func negativeAlphaWithin() throws {
        let rows: [(String, [AnswerCode])] = [
            ("a", [1, 2]), ("a", [2, 1]), ("a", [1, 1]), ("b", [4, 5]), ("b", [5, 4]), ("b", [4, 4]),
        ]
        #expect(try #require(scatter(rows).withinAlpha.value) < 0)
        #expect(try #require(scatter(rows).clusterMeanAlpha.value) > 0.9)
    }
}
