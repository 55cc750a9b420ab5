@testable import PilotAnalysis
@testable import PilotStatistics
@testable import Psychometrics

extension SampleDocument {
    var quality: QualityAnalysis {
        QualityAnalysis(
            rows: 240, emptyRows: 1, repeatedRows: .count(2),
            missingness: .init(
                completeRows: 214, share: .value(0.0333), patterns: 5,
                common: .init(
                    items: ids.map(name),
                    patterns: [.init(missing: [], rows: 214), .init(missing: [4, 5], rows: 12)], otherRows: 14),
                little: .success(
                    LittleTest(
                        test: ChiSquareTest(statistic: 21.7, degreesOfFreedom: 14), patterns: 4, rows: 239))),
            carelessness: .success(
                .init(
                    limits: CarelessLimits(longString: 5, mahalanobis: 0.001),
                    signs: [
                        .init(flag: .longString, finding: .rows(.count(11), of: .count(239))),
                        .init(flag: .mahalanobis, finding: .rows(.count(9), of: .count(239))),
                        .init(flag: .evenOdd, finding: .notLookedAt(.tooFewScales(scales: 2, required: 3))),
                    ],
                    screenedRows: .count(239), flaggedRows: .count(7), variableRows: .count(239),
                    variability: VariabilityDistribution(
                        mean: .value(1.02), standardDeviation: .value(0.31), lowerQuartile: .value(0.81),
                        median: .value(1.03), upperQuartile: .value(1.24)),
                    synonyms: 3, antonyms: 0,
                    sensitivity: [
                        .init(
                            scale: name("positivity"), items: Self.positive.map(name),
                            comparison: .init(
                                all: figures(rows: 228, alpha: 0.8314, omega: 0.8402, itemRest: 0.48),
                                retained: figures(rows: 221, alpha: 0.8256, omega: 0.8345, itemRest: 0.4625)))
                    ])))
    }

    private func figures(rows: Int, alpha: Double, omega: Double, itemRest: Double) -> ScreeningFigures {
        ScreeningFigures(
            rows: rows, alpha: .value(alpha), omegaTotal: .value(omega),
            smallestItemRest: .init(correlation: .value(itemRest), item: 0))
    }
}
