@testable import PilotAnalysis
@testable import PilotStatistics
@testable import Psychometrics

extension SampleDocument {
    var retest: RetestAnalysis {
        let change = MeanDifference(
            pairs: 180, clusters: 180, mean: .value(0.22), standardDeviation: .value(0.7),
            standardized: .value(0.314), standardError: .value(0.052), lower: .value(0.12), upper: .value(0.32))
        return RetestAnalysis(
            column: name("wave"), waves: [.init(id: name("pre"), rows: .count(236)), .init(id: name("post"), rows: .count(190))],
            units: 240,
            comparisons: [
                WaveComparison(
                    score: name("positivity"), from: name("pre"), to: name("post"), units: .count(180),
                    correlation: .value(0.66), agreement: .value(0.62),
                    agreementInterval: AgreementInterval(
                        basis: .independentPairs, lower: .value(0.5), upper: .value(0.71)),
                    change: change, changeReliability: .value(0.51), reliableChange: .value(0.92),
                    risen: .value(0.2), fallen: .undefined(.groupTooSmall(rows: 4, required: 10)),
                    demands: [
                        .init(
                            change: name("gain"), score: name("positivity"), from: name("pre"), to: name("post"),
                            measure: .intraclass, required: 0.6, actual: .value(0.62)),
                        .init(
                            change: name("gain"), score: name("positivity"), from: name("pre"), to: name("post"),
                            measure: .difference, required: 0.6, actual: .value(0.51)),
                    ])
            ])
    }
}
