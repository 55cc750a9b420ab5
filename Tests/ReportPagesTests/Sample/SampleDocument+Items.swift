@testable import PilotAnalysis
@testable import PilotStatistics
@testable import Psychometrics

extension SampleDocument {
    var items: [ItemAnalysis] {
        ids.enumerated().map { index, id in
            ItemAnalysis(
                id: name(id), text: name("How \(id) is this teacher?"),
                options: zip(1...5, [12, 20 + index, 40, 100 - index, 60]).map { code, count in
                    .init(code: code, label: name(["Not at all", "Slightly", "Somewhat", "Quite", "Extremely"][code - 1]), count: count)
                },
                missing: [.init(code: -99, label: name("Prefer not to say"), count: 3)], blank: 5, unanswered: 8,
                distribution: ItemDistribution(
                    answered: 232, mean: .value(3.76), standardDeviation: .value(1.09), skewness: .value(-0.64),
                    kurtosis: .value(-0.31), floor: .value(12.0 / 232), ceiling: .value(60.0 / 232),
                    missing: .value(8.0 / 240)),
                withheld: nil, withheldMissing: nil)
        }
    }
}
