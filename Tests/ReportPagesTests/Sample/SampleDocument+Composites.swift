@testable import PilotAnalysis
@testable import PilotStatistics
@testable import Psychometrics

extension SampleDocument {
    var composite: CompositeAnalysis {
        CompositeAnalysis(
            id: name("overall"), parts: [name("positivity"), name("negativity")],
            stratifiedAlpha: .value(0.862), hierarchicalOmega: nil,
            scores: scores(mean: 3.8, ceiling: 0.03))
    }

    func scores(mean: Double, ceiling: Double) -> ScoreAnalysis {
        ScoreAnalysis(
            scored: 236, mean: .value(mean), standardDeviation: .value(0.81), lowest: 1, highest: 5,
            floor: .value(0.02), ceiling: .value(ceiling),
            precision: MeasurementPrecision(standardDeviation: 0.81, reliability: .value(0.83)))
    }
}
