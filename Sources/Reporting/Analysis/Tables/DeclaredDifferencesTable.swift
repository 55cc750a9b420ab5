import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisTable {
    /// The differences that the instrument declares as scores of the pair.
    static func declaredDifferences(_ dyads: DyadAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "declared-differences", "Declared differences", labels: 2,
            ["score", "of", "n", "mean", "SD", "standardized", "lower", "upper", "reliability"])
        for declared in dyads.differences {
            let difference = declared.difference
            table.add([
                .text(declared.id), .text(declared.forms.joined(separator: " minus ")), .count(difference.pairs),
                .figure(difference.mean), .figure(difference.standardDeviation), .figure(difference.standardized),
                .figure(difference.lower), .figure(difference.upper), .coefficient(declared.reliability),
            ])
        }
        return table
    }

    /// The same differences of the same pairs at two waves.
    static func differencesByWave(_ dyads: DyadAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "declared-differences-waves", "Declared differences at two waves", labels: 3,
            ["score", "from", "to", "n", "ICC(2,1)", "lower", "upper"])
        for declared in dyads.differences {
            for one in declared.stability {
                table.add([
                    .text(declared.id), .text(one.from), .text(one.to), .rows(one.pairs),
                    .coefficient(one.agreement), .coefficient(one.agreementInterval.lower),
                    .coefficient(one.agreementInterval.upper),
                ])
            }
        }
        return table
    }
}
