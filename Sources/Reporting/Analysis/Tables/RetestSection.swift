import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisSection {
    /// The same units at several waves.
    static func retest(_ retest: RetestAnalysis?) -> AnalysisSection {
        var section = AnalysisSection(title: "Waves")
        guard let retest else { return section }
        let rows = retest.waves.map { "\($0.id) \($0.rows.text)" }.joined(separator: ", ")
        section.sentences.append("\(retest.units) units by \(retest.column); rows: \(rows).")
        section.sentences.append(
            "ICC(2,1) is test–retest reliability only where nothing should have changed between the waves.")
        if retest.comparisons.contains(where: { $0.agreementInterval.basis == .resampledClusters }) {
            section.sentences.append("The intervals of ICC(2,1) come from resampled clusters.")
        }
        section.sentences += retest.comparisons.flatMap { comparison in
            comparison.demands.filter { $0.verdict == .missed }.compactMap { unmet($0, comparison) }
        }
        section.tables = [stability(retest), change(retest)]
        return section
    }

    private static func unmet(_ demand: ChangeOutcome, _ comparison: WaveComparison) -> String? {
        let required = DisplayedNumber.coefficient(demand.required, 2)
        let figure =
            switch demand.measure {
            case .intraclass: "ICC(2,1) from \(comparison.from) to \(comparison.to)"
            case .difference: "the reliability of the change"
            }
        switch demand.actual {
        case nil: return nil
        case .value(let value):
            return
                "\(demand.change): \(figure) is \(DisplayedNumber.coefficient(value)), below the \(required) that the instrument demands."
        case .undefined(let reason):
            return "\(demand.change): \(figure) cannot be had (\(reason)); the instrument demands \(required)."
        }
    }

    private static func stability(_ retest: RetestAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "retest", "The same units at two waves", labels: 3,
            ["score", "from", "to", "n", "r", "ICC(2,1)", "lower", "upper"])
        for one in retest.comparisons {
            table.add([
                .text(one.score), .text(one.from), .text(one.to), .rows(one.units),
                .coefficient(one.correlation), .coefficient(one.agreement),
                .coefficient(one.agreementInterval.lower), .coefficient(one.agreementInterval.upper),
            ])
        }
        return table
    }

    private static func change(_ retest: RetestAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "changes", "Changes, later minus earlier", labels: 3,
            [
                "score", "from", "to", "n", "mean", "SD", "lower", "upper", "reliability of the change",
                "reliable change", "share risen", "share fallen",
            ])
        for one in retest.comparisons {
            table.add([
                .text(one.score), .text(one.from), .text(one.to), .rows(one.units),
                .figure(one.change.mean), .figure(one.change.standardDeviation), .figure(one.change.lower),
                .figure(one.change.upper), .coefficient(one.changeReliability),
                .figure(one.reliableChange), .coefficient(one.risen), .coefficient(one.fallen),
            ])
        }
        return table
    }
}
