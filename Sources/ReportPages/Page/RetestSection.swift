import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// The same units at several waves.
enum RetestSection {
    static func section(_ document: AnalysisDocument) -> PageSection? {
        guard let retest = document.retest else { return nil }
        let rows = Prose.listed(retest.waves.map { "\($0.id) (\(own: $0.rows.text))" })
        return PageSection(
            name: "retest", title: "Waves",
            blocks: [
                .text(
                    "\(own: Words.count(retest.units, "unit")) by \(.code(retest.column)), with rows of \(rows). ICC(2,1) is test–retest reliability only where nothing should have changed between the waves."
                )
            ] + demands(retest) + [.table(stability(retest)), .table(changes(retest))])
    }

    private static func demands(_ retest: RetestAnalysis) -> [PageSection.Block] {
        PageSection.Block.list(
            retest.comparisons.flatMap(\.demands).map { demand in
                let figure =
                    switch demand.measure {
                    case .intraclass: "ICC(2,1)"
                    case .difference: "the reliability of the change"
                    }
                let actual = demand.actual.map { Words.orReason($0) { DisplayedNumber.coefficient($0) } }
                let verdict =
                    switch demand.verdict {
                    case .met: "met"
                    case .missed: "not met"
                    case .notChecked: "not checked"
                    }
                return
                    "\(.code(demand.change)): \(own: figure)\(own: actual.map { " \($0)" } ?? ""), \(own: DisplayedNumber.coefficient(demand.required, 2)) demanded – \(own: verdict)."
            })
    }

    private static func stability(_ retest: RetestAnalysis) -> DataTable {
        DataTable(
            caption: "Scores of the same units at two waves; intervals at 95%",
            columns: ["Score", "From", "To", "Units", "r", "ICC(2,1)"],
            rows: retest.comparisons.map { one in
                [
                    .label(one.score), .label(one.from), .label(one.to), .number(one.units.text),
                    .estimate(one.correlation),
                    one.agreement.value == nil
                        ? .estimate(one.agreement)
                        : .number(
                            Words.coefficient(
                                one.agreement, one.agreementInterval.lower, one.agreementInterval.upper)),
                ]
            })
    }

    private static func changes(_ retest: RetestAnalysis) -> DataTable {
        DataTable(
            caption: "Changes, the later wave minus the earlier, in points of the score; reliable at 95%",
            columns: [
                "Score", "From", "To", "Mean", "SD", "Reliability of the change", "Reliable change, in points",
                "Reliably risen", "Reliably fallen",
            ],
            rows: retest.comparisons.map { one in
                [
                    .label(one.score), .label(one.from), .label(one.to), .decimals(one.change.mean),
                    .decimals(one.change.standardDeviation), .estimate(one.changeReliability),
                    .decimals(one.reliableChange), .percent(one.risen), .percent(one.fallen),
                ]
            })
    }
}
