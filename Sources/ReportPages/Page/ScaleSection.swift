import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// The scales, each with its reliability, its scores and its items.
enum ScaleSection {
    static func section(_ document: AnalysisDocument) -> PageSection? {
        guard !document.scales.isEmpty else { return nil }
        return PageSection(
            name: "scales", title: "Scales",
            blocks: document.scales.map { .part(title($0), blocks($0, isClustered: document.rowsShareClusters)) })
    }

    private static func title(_ scale: ScaleAnalysis) -> Prose {
        scale.title.map { "\($0) \(.code(scale.id))" } ?? "\(.code(scale.id))"
    }

    private static func blocks(_ scale: ScaleAnalysis, isClustered: Bool) -> [PageSection.Block] {
        let verdicts = scale.thresholds.map { ThresholdSentence.entry($0, scale: scale.id) }
        let required = scale.thresholds.first { $0.measure == .alpha }?.required
        let dots = ItemDotPlot(
            scale: scale.id,
            items: scale.items.map {
                ItemDotPlot.Item(label: $0.id, itemRest: $0.itemRest, alphaIfDeleted: $0.alphaIfDeleted)
            },
            alpha: scale.reliability.alpha,
            requiredItemRest: scale.thresholds.first { $0.measure == .itemRest }?.required,
            requiredAlpha: required)
        return [
            .text("\(own: Words.count(scale.items.count, "item")), \(own: Words.count(scale.rows, "row")) to analyse.")
        ] + (verdicts.isEmpty ? [] : [.markup(.element("ul", ["class": "verdicts"], verdicts))])
            + PageSection.Block.list(scale.notices.map { "\($0.description)" })
            + [.figure(ReliabilityCoefficients.figure(scale, requiredAlpha: required, isClustered: isClustered))]
            + ReliabilityCoefficients.others(scale.reliability, isClustered: isClustered)
            + (PolychoricSentence.caution(scale).map { [.text("\($0)")] } ?? [])
            + [
                .text(ScoreSentence.of(scale.scores, scale: scale.id)), .figure(dots.figure), .table(items(scale)),
            ] + redundant(scale) + factors(scale, isClustered: isClustered)
    }

    private static func items(_ scale: ScaleAnalysis) -> DataTable {
        DataTable(
            caption: "The items as keyed",
            columns: [
                "Item", "Keying", "Answers", "Mean", "SD", "Item-rest r", "Corrected item-total r",
                "Alpha without it", "Discrimination (27%)",
            ],
            rows: scale.items.map { item in
                [
                    .label(item.id), .prose(item.isReversed ? "reversed" : "positive"), .count(item.answers),
                    .decimals(item.mean), .decimals(item.standardDeviation),
                    .estimate(item.itemRest), .estimate(item.correctedItemTotal),
                    .estimate(item.alphaIfDeleted), .estimate(item.discrimination),
                ]
            })
    }

    private static func redundant(_ scale: ScaleAnalysis) -> [PageSection.Block] {
        PageSection.Block.list(
            scale.redundantPairs.map { pair in
                "\(.code(pair.first)) and \(.code(pair.second)) correlate \(own: DisplayedNumber.coefficient(pair.correlation, 2)): one of them says little that the other does not."
            })
    }

    private static func factors(_ scale: ScaleAnalysis, isClustered: Bool) -> [PageSection.Block] {
        let fit: PageSection.Block = .text(FitSentence.of(scale.factors.oneFactorFit, isClustered: isClustered))
        switch scale.factors.parallel {
        case .success(let parallel):
            return [.figure(ScreePlot(name: scale.id, parallel).figure), fit]
        case .failure(let reason):
            return [.text("Parallel analysis cannot be had: \(own: reason.description)."), fit]
        }
    }
}

extension ScreePlot {
    init(name: String, _ parallel: ParallelAnalysis) {
        self.init(
            name: name, observed: parallel.observed, averages: parallel.means,
            percentiles: parallel.percentiles, suggestedFactors: parallel.suggestedFactors)
    }
}
