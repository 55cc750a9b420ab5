import PilotAnalysis
import Psychometrics

extension JSONTree {
    init(_ item: ItemAnalysis) {
        let shape = item.distribution
        self = .known([
            "id": .text(item.id), "text": item.text.map(JSONTree.text),
            "n": .whole(shape.answered), "unanswered": .whole(item.unanswered),
            "blank": item.withheldMissing.map { .undefined($0) } ?? item.blank.map(JSONTree.whole),
            "mean": .estimate(shape.mean), "sd": .estimate(shape.standardDeviation),
            "skewness": .estimate(shape.skewness), "kurtosis": .estimate(shape.kurtosis),
            "floor": .estimate(shape.floor), "ceiling": .estimate(shape.ceiling),
            "missing_share": .estimate(shape.missing),
            "answers": Self.frequencies(item.options, item.withheld),
            "missing": Self.frequencies(item.missing, item.withheldMissing),
        ])
    }

    private static func frequencies(
        _ frequencies: [ItemAnalysis.Frequency]?, _ withheld: UndefinedReason?
    ) -> JSONTree {
        if let withheld { return .undefined(withheld) }
        return .array(frequencies ?? []) { frequency in
            .known([
                "code": .whole(frequency.code), "label": frequency.label.map(JSONTree.text),
                "n": .whole(frequency.count),
            ])
        }
    }
}
