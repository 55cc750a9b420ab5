import PilotStatistics
import Psychometrics
import Testing

@testable import PilotAnalysis

/// What takes rows for independent is not relied on where they belong to clusters.
@Suite struct ClusterTests {
    private func threshold(_ document: AnalysisDocument) throws -> ThresholdOutcome {
        try #require(document.scales[0].thresholds.first { $0.measure == .alphaLower })
    }

    private func feldt(_ document: AnalysisDocument) -> Estimate? {
        document.scales[0].reliability.intervals.first { $0.method == .feldt }?.lower
    }

    @Test func theLowerBoundIsThatOfClusters() throws {
        let document = try ClusteredPilot.document()
        let outcome = try threshold(document)
        #expect(document.rowsShareClusters)
        #expect(outcome.lowerBound == .clusterBootstrap)
        #expect(outcome.actual.value != nil)
        #expect(outcome.actual == document.scales[0].reliability.bootstrap?.interval.interval.lower)
        #expect(outcome.actual != feldt(document))
        let leading = document.scales[0].reliability.leadingInterval(rowsShareClusters: true)
        #expect(leading?.method == .bootstrap)
        #expect(leading?.lower == outcome.actual)
    }

    @Test func independentRowsHaveFeldts() throws {
        let document = try ClusteredPilot.document(cluster: nil)
        let outcome = try threshold(document)
        #expect(outcome.lowerBound == .feldt)
        #expect(outcome.actual == feldt(document))
        #expect(document.scales[0].reliability.leadingInterval(rowsShareClusters: false)?.method == .feldt)
    }

    /// A column in which every row has its own name puts no rows together.
    @Test func clustersOfOneAreRows() throws {
        let document = try ClusteredPilot.document(room: { "r\($0)" })
        #expect(!document.rowsShareClusters)
        #expect(try threshold(document).lowerBound == .feldt)
        #expect(try threshold(document).actual == feldt(document))
        let level = try #require(document.subgroups.first?.scales.first?.levels.first)
        #expect(level.unit == .rows)
        #expect(level.figures.alphaMethod == .feldt)
    }

    /// Without resamples or with two clusters there is no such bound, and Feldt's does not stand in for it.
    @Test func theBoundIsWithheldWhereItCannotBeHad() throws {
        let none = try threshold(ClusteredPilot.document(resamples: 0))
        #expect(none.actual == .undefined(.noResamples))
        #expect(none.lowerBound == .clusterBootstrap)
        #expect(!none.isMet)
        let two = try threshold(ClusteredPilot.document(room: { "r\($0 / 40)" }))
        #expect(two.actual == .undefined(.tooFewUnits(units: 2, required: 3)))
        let unnamed = try ClusteredPilot.document(room: { _ in nil })
        #expect(unnamed.rowsShareClusters)
        #expect(try threshold(unnamed).actual == .undefined(.tooFewUnits(units: 0, required: 3)))
        #expect(unnamed.scales[0].reliability.leadingInterval(rowsShareClusters: true)?.lower.value == nil)
    }

    /// Each group is resampled by itself, in whole clusters of its own rows.
    @Test func groupsAreResampledInClusters() throws {
        let document = try ClusteredPilot.document()
        let scale = try #require(document.subgroups.first?.scales.first)
        #expect(scale.levels.map(\.id) == ["f", "m"])
        for level in scale.levels {
            #expect(level.unit == .clusters)
            #expect(level.figures.resampledUnits == 8)
            #expect(level.figures.alphaMethod == .bootstrap)
            // Three items that a class answers alike fit one factor only with an error variance below zero.
            #expect(level.figures.all.count { $0.estimate.value == nil } <= 1)
            #expect(level.figures.alpha.lower.value != nil && level.figures.mean.upper.value != nil)
        }
        let alone = try ClusteredPilot.document(cluster: nil)
        let ofRows = try #require(alone.subgroups.first?.scales.first?.levels.first)
        #expect(ofRows.unit == .rows)
        #expect(ofRows.figures.resampledUnits == 40)
        // Where whole classes answer alike the mean is much less sure than so many rows would make it.
        let clustered = scale.levels[0].figures.mean
        func width(_ figure: BoundedEstimate) throws -> Double {
            try #require(figure.upper.value) - #require(figure.lower.value)
        }
        #expect(try width(clustered) > 1.5 * width(ofRows.figures.mean))
        #expect(clustered.estimate == ofRows.figures.mean.estimate)
    }

    /// Of one cluster its rows are independent evidence, and all that there is.
    @Test func theGroupsMayBeTheClusters() throws {
        let document = try ClusteredPilot.document(groups: ["room"])
        let levels = try #require(document.subgroups.first?.scales.first?.levels)
        #expect(levels.count == 8)
        #expect(levels.allSatisfy { $0.unit == .rows && $0.figures.resampledUnits == 10 })
    }

    @Test func smallGroupsHaveNoFigures() throws {
        let document = try ClusteredPilot.document(minimumCell: 41)
        let levels = try #require(document.subgroups.first?.scales.first?.levels)
        #expect(levels.count == 2)
        for level in levels {
            #expect(level.figures.all.allSatisfy { $0.estimate.value == nil && $0.lower.value == nil })
            #expect(level.figures.resampledUnits == nil)
        }
    }

    @Test func tooManyGroupsAreNotResampled() throws {
        let document = try ClusteredPilot.document(
            room: { "r\($0 / 5)" }, cluster: nil, groups: ["room"], minimumCell: 2)
        let level = try #require(document.subgroups.first?.scales.first?.levels.first)
        #expect(level.figures.alpha.lower.value != nil)
        #expect(level.figures.mean.lower.value != nil)
        #expect(level.figures.lambda2.estimate.value != nil)
        #expect(level.figures.lambda2.lower.reason != nil)
        #expect(level.figures.resampledUnits == nil)
    }
}
