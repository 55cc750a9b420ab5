@testable import PilotStatistics
import Psychometrics
import StatisticsSupport
import Testing

@Suite struct SubgroupTests {
    /// `lm(t ~ g + factor(teacher))` on the teachers with students of both groups, with
    /// `sandwich::vcovCL(m, cluster = teacher, type = "HC0", cadjust = TRUE)` and t with 6 degrees of freedom;
    /// R 4.2.
    @Test func theGapWithinTeachers() {
        let found = AdjustedGap(
            DyadicSample.pairs { (Double($0[1]), Double($0[2...5].reduce(0, +)) / 4) })
        #expect((found.informativeClusters, found.informativeRows) == (7, 47))
        #expect(found.otherClusters == 1)
        #expect(agree(found.difference, -0.2686670664967388, within: 1e-12))
        #expect(agree(found.standardError, 0.2323963516779928, within: 1e-12))
        #expect(agree(found.lower, -0.8373204535804734, within: 1e-9))
        #expect(agree(found.upper, 0.2999863205869958, within: 1e-9))
        #expect(agree(found.standardized, -0.3045030066318377, within: 1e-12))
    }

    @Test func noTeacherHasBothGroups() {
        var data = ClusteredPairs()
        for index in 0..<6 { data.add(Double(index % 2), Double(index), cluster: "\(index % 2)") }
        let found = AdjustedGap(data)
        #expect(found.difference == .undefined(.tooFewClusters(clusters: 0, required: 1)))
        #expect(found.otherClusters == 2)
    }

    @Test func oneTeacherHasBothGroups() {
        var data = ClusteredPairs()
        for (group, score) in [(0.0, 1.0), (1, 2), (0, 2), (1, 4)] { data.add(group, score, cluster: "a") }
        let found = AdjustedGap(data)
        #expect(agree(found.difference, 1.5, within: 1e-15))
        #expect(
            found.standardError == .undefined(.tooFewClusters(clusters: 1, required: 2)))
    }

    /// The group says all there is to say within teachers: a gap, and nothing to count it in.
    @Test func aGapWithoutSpread() {
        var data = ClusteredPairs()
        for teacher in 0..<3 {
            for index in 0..<4 {
                data.add(Double(index % 2), Double(index % 2 + teacher), cluster: "\(teacher)")
            }
        }
        let found = AdjustedGap(data)
        #expect(agree(found.difference, 1, within: 1e-15))
        #expect(found.standardized == .undefined(.noVarianceWithinClusters))
    }
}
