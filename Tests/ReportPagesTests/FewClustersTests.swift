import PilotAnalysis
import Reporting
import TestSupport
import Testing

/// The page and the terminal say that resamples of few clusters vary too little, and say it of nothing else.
@Suite struct FewClustersTests {
    private func document(_ units: [Int], _ unit: AlphaBootstrap.Unit = .clusters) -> AnalysisDocument {
        var document = SampleDocument().document
        for (scale, count) in units.enumerated() {
            document.scales[scale].reliability.bootstrap?.interval.units = count
            document.scales[scale].reliability.bootstrap?.unit = unit
        }
        return document
    }

    @Test(arguments: [
        ([12, 12], "Intervals are drawn from 12 clusters."), ([12, 19], "Intervals are drawn from 12 to 19 clusters."),
        ([12, 30], "Intervals are drawn from as few as 12 clusters."),
    ])
    func few(_ units: [Int], _ beginning: String) throws {
        #expect(try #require(FewClusters.caution(document(units))).hasPrefix(beginning))
    }

    @Test func enough() {
        #expect(FewClusters.caution(document([20, 40])) == nil)
        #expect(FewClusters.caution(document([12, 12], .persons)) == nil)
        #expect(FewClusters.caution(document([12, 12], .rows)) == nil)
    }
}
