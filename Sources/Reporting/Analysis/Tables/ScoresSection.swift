import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisSection {
    /// The scores as people get them, and the items that they come from.
    static func scores(_ document: AnalysisDocument) -> AnalysisSection {
        var table = AnalysisTable(
            "scores", "Scores",
            [
                "score", "n", "mean", "SD", "lowest", "highest", "at floor", "at ceiling", "SEM", "MDC",
            ])
        let scores =
            document.scales.map { ($0.id, $0.scores) } + document.composites.map { ($0.id, $0.scores) }
        for (id, score) in scores {
            table.add([
                .text(id), .count(score.scored), .figure(score.mean),
                .figure(score.standardDeviation), .figure(.value(score.lowest)),
                .figure(.value(score.highest)), .coefficient(score.floor), .coefficient(score.ceiling),
                .figure(score.precision.standardError),
                .figure(score.precision.minimalDetectableChange),
            ])
        }
        return AnalysisSection(
            title: "Scores and scale items",
            tables: [table, scaleItems(document.scales), redundant(document.scales)],
            sentences: scores.flatMap(remarks) + document.scales.flatMap(miskeys))
    }

    private static func scaleItems(_ scales: [ScaleAnalysis]) -> AnalysisTable {
        var table = AnalysisTable(
            "scale-items", "Items in their scales, as keyed", labels: 2,
            [
                "scale", "item", "key", "n", "mean", "SD", "item-rest r", "corrected r",
                "alpha if deleted", "discrimination",
            ])
        for scale in scales {
            for item in scale.items {
                table.add([
                    .text(scale.id), .text(item.id), .text(item.isReversed ? "reversed" : "positive"),
                    .count(item.answers), .figure(item.mean), .figure(item.standardDeviation),
                    .coefficient(item.itemRest), .coefficient(item.correctedItemTotal),
                    .coefficient(item.alphaIfDeleted), .coefficient(item.discrimination),
                ])
            }
        }
        return table
    }

    private static func redundant(_ scales: [ScaleAnalysis]) -> AnalysisTable {
        var table = AnalysisTable(
            "redundant-pairs", "Pairs that say nearly the same", labels: 3,
            ["scale", "item", "other", "r"])
        for scale in scales {
            for pair in scale.redundantPairs {
                table.add([
                    .text(scale.id), .text(pair.first), .text(pair.second),
                    .coefficient(.value(pair.correlation)),
                ])
            }
        }
        return table
    }

    /// Of fewer scores a share says nothing.
    private static let fewestScores = 10

    private static func remarks(_ id: String, _ score: ScoreAnalysis) -> [String] {
        func remark(_ share: Estimate, _ bound: String) -> String? {
            guard score.scored >= fewestScores, let value = share.value,
                value > ScoreAnalysis.notableShare
            else { return nil }
            let percent = DisplayedNumber.decimals(100 * value, 0)
            return "\(id): \(percent)% of scores are at the \(bound), which leaves no room to tell people apart (Terwee et al. 2007)."
        }
        return [remark(score.floor, "floor"), remark(score.ceiling, "ceiling")].compactMap(\.self)
    }

    private static func miskeys(_ scale: ScaleAnalysis) -> [String] {
        scale.suspectedMiskeys.map {
            "\(scale.id): \($0) runs against the other items. See whether its keying is right; nothing was reversed for you."
        }
    }
}
