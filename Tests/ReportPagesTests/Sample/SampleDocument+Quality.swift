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
                    limits: CarelessLimits(longString: 5, variability: 0.3, mahalanobis: 0.001),
                    signs: [.init(flag: .longString, rows: .count(11)), .init(flag: .variability, rows: .count(9))],
                    flaggedRows: .count(7), synonyms: 3, antonyms: 0,
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
