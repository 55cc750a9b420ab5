import PilotAnalysis
import PilotStatistics
import Psychometrics

extension JSONTree {
    /// - Parameter isClustered: whether rows share clusters
    init(_ scale: ScaleAnalysis, isClustered: Bool) {
        self = .known([
            "id": .text(scale.id), "title": scale.title.map(JSONTree.text),
            "k": .whole(scale.items.count), "n": .whole(scale.rows),
            "reliability": JSONTree(scale.reliability, isClustered: isClustered), "scores": JSONTree(scale.scores),
            "items": .array(scale.items) { JSONTree($0) },
            "correlations": .result(scale.correlations) { JSONTree($0) },
            "redundant_pairs": .array(scale.redundantPairs) { pair in
                .object([
                    "first": .text(pair.first), "second": .text(pair.second),
                    "r": .number(pair.correlation),
                ])
            },
            "suspected_miskeys": .texts(scale.suspectedMiskeys),
            "parallel_analysis": .result(scale.factors.parallel) { JSONTree($0) },
            "one_factor_fit": JSONTree(scale.factors.oneFactorFit, isClustered: isClustered),
            "notices": .texts(scale.notices.map(\.description)),
            "thresholds": .array(scale.thresholds) { JSONTree($0) },
        ])
    }

    init(_ composite: CompositeAnalysis) {
        self = .known([
            "id": .text(composite.id), "parts": .texts(composite.parts),
            "stratified_alpha": .estimate(composite.stratifiedAlpha),
            "omega_hierarchical": composite.hierarchicalOmega.map { JSONTree($0) },
            "scores": JSONTree(composite.scores),
        ])
    }

    private init(_ scores: ScoreAnalysis) {
        self = .object([
            "n": .whole(scores.scored), "mean": .estimate(scores.mean),
            "sd": .estimate(scores.standardDeviation), "lowest": .number(scores.lowest),
            "highest": .number(scores.highest), "floor": .estimate(scores.floor),
            "ceiling": .estimate(scores.ceiling), "sem": .estimate(scores.precision.standardError),
            "mdc": .estimate(scores.precision.minimalDetectableChange),
        ])
    }

    private init(_ item: ScaleItemAnalysis) {
        self = .object([
            "id": .text(item.id), "keying": .text(item.isReversed ? "reversed" : "positive"),
            "n": .whole(item.answers), "mean": .estimate(item.mean),
            "sd": .estimate(item.standardDeviation), "item_rest": .estimate(item.itemRest),
            "corrected_item_total": .estimate(item.correctedItemTotal),
            "alpha_if_deleted": .estimate(item.alphaIfDeleted),
            "discrimination": .estimate(item.discrimination),
        ])
    }

    private init(_ outcome: ThresholdOutcome) {
        self = .known([
            "measure": .text(outcome.measure.rawValue), "required": .number(outcome.required),
            "actual": .estimate(outcome.actual), "item": outcome.item.map(JSONTree.text),
            "interval": outcome.lowerBound.map { .text($0.rawValue) }, "met": .flag(outcome.isMet),
        ])
    }
}
