import PilotAnalysis
import Psychometrics
import Reporting

/// What a reader has to know who reads nothing else.
enum SummarySection {
    static func section(_ document: AnalysisDocument) -> PageSection {
        let outcomes =
            document.scales.flatMap { scale in
                scale.thresholds.map { ThresholdSentence.entry($0, scale: scale.id) }
            } + document.agreement.map { DemandSentence($0).entry }
            + document.changes.map { DemandSentence($0).entry }
            + document.differences.map { DemandSentence($0).entry }
        let verdicts: [PageSection.Block] =
            outcomes.isEmpty ? [] : [.markup(.element("ul", ["class": "verdicts"], outcomes))]
        let remarks = remarks(document)
        let attention: [PageSection.Block] =
            remarks.isEmpty ? [] : [.part("What to look at", PageSection.Block.list(remarks))]
        return PageSection(
            name: "summary", title: "Summary",
            blocks: [.markup(.paragraph(class: "verdict", verdict(document)))] + verdicts
                + OccasionSentence.sentences(document).map { .text("\($0)") }
                + (ClusterCaution.concernsIntervals(document) ? [.text("\(own: ClusterCaution.intervals)")] : [])
                + (FewClusters.caution(document).map { [.text("\(own: $0)")] } ?? [])
                + [.table(table(document))] + attention)
    }

    private static func verdict(_ document: AnalysisDocument) -> Prose {
        let (declared, missed, unchecked) = document.thresholdTally
        if declared == 0 { return "The instrument declares no thresholds, so there is no verdict." }
        if declared == unchecked { return "None of the declared thresholds was checked, so there is no verdict." }
        if declared == 1 { return "The data \(own: missed == 0 ? "meet" : "miss") the declared threshold." }
        if missed > 0 { return "The data miss \(missed) of \(declared) declared thresholds." }
        return unchecked == 0
            ? "The data meet all \(declared) declared thresholds."
            : "The data meet the \(declared - unchecked) of \(declared) declared thresholds that were checked."
    }

    private static func table(_ document: AnalysisDocument) -> DataTable {
        let isClustered = document.rowsShareClusters
        let unit = document.scales.lazy.compactMap(\.reliability.bootstrap?.unit).first ?? .rows
        let interval =
            isClustered || unit == .persons
            ? "the interval of resampled \(unit == .persons ? "persons" : "clusters")" : "Feldt’s interval"
        return DataTable(
            caption: "The scales at a glance; alpha with \(own: interval) at 95%; mean, SD and SEM in points of the score",
            columns: ["Scale", "Items", "Rows", "Alpha", "Omega total", "Mean score", "SD", "SEM"],
            rows: document.scales.map { scale in
                let reliability = scale.reliability
                return [
                    .label(scale.id), .count(scale.items.count), .count(scale.rows),
                    alpha(reliability, isClustered),
                    .estimate(reliability.omegaTotal), .decimals(scale.scores.mean),
                    .decimals(scale.scores.standardDeviation),
                    .decimals(scale.scores.precision.standardError),
                ]
            })
    }

    private static func alpha(_ reliability: ReliabilityAnalysis, _ isClustered: Bool) -> DataTable.Cell {
        guard reliability.alpha.value != nil,
            let interval = reliability.leadingInterval(rowsShareClusters: isClustered)
        else { return .estimate(reliability.alpha) }
        return .number(Words.coefficient(reliability.alpha, interval.lower, interval.upper))
    }

    private static func remarks(_ document: AnalysisDocument) -> [Prose] {
        let scales = document.scales.flatMap { scale in
            scale.notices.map { "\(.code(scale.id)): \($0.description)" as Prose }
                + bounds(scale.id, scale.scores)
        }
        let composites = document.composites.flatMap { bounds($0.id, $0.scores) }
        let findings = document.dimensionality.findings.map { "\($0.description)" as Prose }
        return scales + composites + findings + quality(document.quality)
    }

    private static func bounds(_ id: String, _ scores: ScoreAnalysis) -> [Prose] {
        func remark(_ share: Estimate, _ bound: String) -> [Prose] {
            guard let value = share.value, value > ScoreAnalysis.notableShare else { return [] }
            return [
                "\(.code(id)): \(own: Words.percent(share)) of the scores are the \(own: bound) possible, which leaves little room to tell people apart."
            ]
        }
        return remark(scores.floor, "lowest") + remark(scores.ceiling, "highest")
    }

    private static func quality(_ quality: QualityAnalysis) -> [Prose] {
        var remarks: [Prose] = []
        if quality.repeatedRows != .count(0) {
            remarks.append("Rows that repeat all the answers of an earlier one: \(own: quality.repeatedRows.text).")
        }
        if quality.emptyRows > 0 {
            remarks.append("Rows without any answer: \(quality.emptyRows).")
        }
        if case .success(let screen) = quality.carelessness, screen.flaggedRows != .count(0) {
            remarks.append("\(own: CarelessSentence.flagged(screen, of: quality.rows))")
        }
        return remarks
    }
}
