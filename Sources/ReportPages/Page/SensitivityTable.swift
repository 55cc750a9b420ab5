import PilotAnalysis
import PilotStatistics
import Psychometrics

/// What each scale's figures owe to the rows that were flagged.
enum SensitivityTable {
    static func table(_ screen: QualityAnalysis.Carelessness) -> DataTable {
        DataTable(
            caption: "Figures with all rows and without the flagged ones",
            columns: ["Scale", "Basis", "Rows", "Alpha", "Omega total", "Smallest item-rest", "Item"],
            rows: screen.sensitivity.flatMap { entry in
                let (all, rest) = (entry.comparison.all, entry.comparison.retained)
                return [
                    row(entry, "all rows", all), row(entry, "without flagged", rest), change(entry),
                ]
            })
    }

    private static func row(
        _ entry: QualityAnalysis.Sensitivity, _ basis: Prose, _ figures: ScreeningFigures
    ) -> [DataTable.Cell] {
        [
            .label(entry.scale), .prose(basis), .count(figures.rows), .estimate(figures.alpha),
            .estimate(figures.omegaTotal), .estimate(figures.smallestItemRest.correlation),
            .prose(entry.item(figures).map { "\($0)" } ?? "–"),
        ]
    }

    private static func change(_ entry: QualityAnalysis.Sensitivity) -> [DataTable.Cell] {
        let comparison = entry.comparison
        func shown(_ estimate: Estimate) -> DataTable.Cell {
            estimate.value == nil ? .number("–") : .estimate(estimate)
        }
        let rows = comparison.all.rows - comparison.retained.rows
        return [
            .label(entry.scale), .prose("change"), .number(rows == 0 ? "0" : "−\(rows)"),
            shown(comparison.alphaChange), shown(comparison.omegaChange), shown(comparison.itemRestChange),
            .prose(""),
        ]
    }
}
