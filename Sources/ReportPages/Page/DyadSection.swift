import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// Both sides of each pair, set side by side.
enum DyadSection {
    static func section(_ document: AnalysisDocument) -> PageSection? {
        guard let dyads = document.dyads else { return nil }
        let nested: Prose =
            dyads.clusterColumn.map { " Pairs belong together by \(.code($0))." } ?? ""
        let pairs: Prose =
            "\(own: Words.count(dyads.matched, "pair")) with both forms. Only the \(dyads.firstForm) answered for \(dyads.firstAlone), and only the \(dyads.secondForm) for \(dyads.secondAlone)."
        return PageSection(
            name: "dyads", title: "Dyads",
            blocks: [.text(pairs + nested), .table(correlations(dyads))] + scatters(dyads)
                + differences(dyads) + DeclaredDifferenceTables.blocks(dyads) + reciprocity(dyads)
                + DyadItemTables.blocks(dyads))
    }

    private static func correlations(_ dyads: DyadAnalysis) -> DataTable {
        DataTable(
            caption: "Correlations between the two forms; intervals at 95% from resampled clusters",
            columns: ["Score", "Level", "Pairs", "r", "Interval"],
            rows: dyads.scores.flatMap { score in
                score.correlations.map { correlation in
                    [
                        .label(score.id), .prose(Prose(stringLiteral: words(correlation.level))),
                        .count(score.pairs), .estimate(correlation.estimate),
                        interval(correlation.lower, correlation.upper),
                    ]
                }
            })
    }

    private static func words(_ level: DyadicLevel) -> String {
        switch level {
        case .pooled: "all pairs"
        case .within: "within clusters"
        case .between: "between cluster means"
        }
    }

    static func interval(_ lower: Estimate, _ upper: Estimate, places: Int? = nil) -> DataTable.Cell {
        guard let low = lower.value, let high = upper.value else {
            return .estimate(lower.value == nil ? lower : upper)
        }
        func shown(_ value: Double) -> String {
            places.map { DisplayedNumber.decimals(value, $0) } ?? DisplayedNumber.coefficient(value)
        }
        return .number("[\(shown(low)), \(shown(high))]")
    }

    private static func scatters(_ dyads: DyadAnalysis) -> [PageSection.Block] {
        dyads.scores.compactMap { score in
            score.bins.map { bins in
                .figure(
                    DyadScatter(
                        score: score.id, firstForm: dyads.firstForm, secondForm: dyads.secondForm, bins: bins,
                        hasIdentity: score.difference != nil
                    ).figure)
            }
        }
    }

    private static func differences(_ dyads: DyadAnalysis) -> [PageSection.Block] {
        let compared = dyads.scores.filter { $0.difference != nil }
        let apart = dyads.scores.filter { $0.difference == nil }.map { "\(.code($0.id))" as Prose }
        let remark: [PageSection.Block] =
            apart.isEmpty
            ? []
            : [
                .text(
                    "There is no difference in \(Prose.listed(apart)): the two forms do not make \(own: apart.count == 1 ? "it" : "them") of the same items."
                )
            ]
        guard !compared.isEmpty else { return remark }
        let table = DataTable(
            caption: "Differences on the same scale, in its points: \(dyads.firstForm) minus \(dyads.secondForm); intervals at 95%",
            columns: [
                "Score", "Pairs", "Mean", "Interval of the mean", "SD", "Standardized (d_z)", "ICC(A,1)",
                "Reliability of the difference",
            ],
            rows: compared.compactMap { score in
                score.difference.map { difference in
                    [
                        .label(score.id), .count(difference.pairs), .decimals(difference.mean),
                        interval(difference.lower, difference.upper, places: 2),
                        .decimals(difference.standardDeviation), .decimals(difference.standardized),
                        agreement(score),
                        score.differenceReliability.map { .estimate($0) } ?? .number("–"),
                    ]
                }
            })
        return [.table(table)] + remark
    }

    private static func agreement(_ score: DyadScoreAnalysis) -> DataTable.Cell {
        guard let agreement = score.agreement else { return .number("–") }
        guard let interval = score.agreementInterval, agreement.value != nil else {
            return .estimate(agreement)
        }
        return .number(Words.coefficient(agreement, interval.lower, interval.upper))
    }

    private static func reciprocity(_ dyads: DyadAnalysis) -> [PageSection.Block] {
        let split = dyads.scores.compactMap { score in score.oneWithMany.map { (score.id, $0) } }
        guard !split.isEmpty else { return [] }
        let table = DataTable(
            caption:
                "One with many: the share of the variance that lies between those who fill in the form \(dyads.firstForm), each of whom is in many pairs, and whether ratings are returned",
            columns: [
                "Score", "Share in what they say", "Share in what is said of them", "Generalized reciprocity",
                "Dyadic reciprocity",
            ],
            rows: split.map { id, figures in
                [
                    .label(id), .estimate(figures.byFocal.focalShare), .estimate(figures.byPartners.focalShare),
                    .estimate(figures.generalizedReciprocity), .estimate(figures.dyadicReciprocity),
                ]
            })
        return [.table(table)]
    }
}
