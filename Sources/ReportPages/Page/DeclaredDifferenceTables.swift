import PilotAnalysis
import PilotStatistics
import Psychometrics

/// The differences that the instrument declares as scores of the pair, and how stable they are.
enum DeclaredDifferenceTables {
    static func blocks(_ dyads: DyadAnalysis) -> [PageSection.Block] {
        guard !dyads.differences.isEmpty else { return [] }
        return [.table(differences(dyads))] + stability(dyads)
    }

    private static func differences(_ dyads: DyadAnalysis) -> DataTable {
        DataTable(
            caption: "Declared differences, in points of the score; intervals at 95%",
            columns: [
                "Score", "Of", "Pairs", "Mean", "Interval of the mean", "SD", "Standardized (d_z)",
                "Reliability of the difference",
            ],
            rows: dyads.differences.map { declared in
                let difference = declared.difference
                return [
                    .label(declared.id), .prose("\(declared.forms[0]) minus \(declared.forms[1])"),
                    .count(difference.pairs), .decimals(difference.mean),
                    DyadSection.interval(difference.lower, difference.upper, places: 2),
                    .decimals(difference.standardDeviation), .decimals(difference.standardized),
                    .estimate(declared.reliability),
                ]
            })
    }

    private static func stability(_ dyads: DyadAnalysis) -> [PageSection.Block] {
        let rows = dyads.differences.flatMap { declared in
            declared.stability.map { one -> [DataTable.Cell] in
                let interval = one.agreementInterval
                return [
                    .label(declared.id), .label(one.from), .label(one.to), .number(one.pairs.text),
                    one.agreement.value == nil
                        ? .estimate(one.agreement)
                        : .number(Words.coefficient(one.agreement, interval.lower, interval.upper)),
                ]
            }
        }
        guard !rows.isEmpty else { return [] }
        return [
            .table(
                DataTable(
                    caption: "Declared differences of the same pairs at two waves; intervals at 95%",
                    columns: ["Score", "From", "To", "Pairs", "ICC(2,1)"], rows: rows))
        ]
    }
}
