import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisTable {
    /// The items that both are asked, one by one, without intervals, which would not fit a terminal.
    static func pairedItemsInShort(_ dyads: DyadAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "dyad-items-in-short", "Items that both are asked", for: .terminal,
            ["item", "parallel", "n", "identical", "mean difference", "r", "ICC(A,1)", "reciprocity"])
        for item in dyads.items {
            table.add([
                .text(item.first), .text(item.kind.rawValue.replacing("_", with: " ")),
                .count(item.pairs), .coefficient(item.identical), .figure(item.difference.mean),
                .coefficient(item.correlation), shown(item.agreement), shown(item.reciprocity),
            ])
        }
        return table
    }

    private static func shown(_ estimate: Estimate?) -> AnalysisTable.Cell {
        estimate.map { .coefficient($0) } ?? .absent
    }

    /// The items that both are asked, one by one.
    static func pairedItems(_ dyads: DyadAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "dyad-items", "Items that both are asked", for: .files,
            [
                "item", "parallel", "n", "identical", "mean difference", "r", "r lower", "r upper", "ICC(A,1)",
                "ICC lower", "ICC upper", "reciprocity", "reciprocity lower", "reciprocity upper",
            ])
        for item in dyads.items {
            table.add([
                .text(item.first), .text(item.kind.rawValue.replacing("_", with: " ")),
                .count(item.pairs), .coefficient(item.identical), .figure(item.difference.mean),
                .coefficient(item.correlation), .coefficient(item.correlationInterval.lower),
                .coefficient(item.correlationInterval.upper), shown(item.agreement),
                shown(item.agreementInterval?.lower), shown(item.agreementInterval?.upper), shown(item.reciprocity),
                shown(item.reciprocityInterval?.lower), shown(item.reciprocityInterval?.upper),
            ])
        }
        return table
    }
}
