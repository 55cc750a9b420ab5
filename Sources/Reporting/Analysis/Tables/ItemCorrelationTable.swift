import PilotAnalysis
import Psychometrics

extension AnalysisTable {
    /// A row for each pair of a scale's items, and of all items together.
    static func itemCorrelations(_ document: AnalysisDocument) -> AnalysisTable {
        var table = AnalysisTable(
            "item-correlations", "Correlations of the items, as keyed", labels: 3, for: .files,
            ["items of", "item", "with", "r"])
        let all =
            document.scales.map { ($0.id, $0.correlations) }
            + [("all scales", document.dimensionality.correlations)]
        for (name, result) in all {
            switch result {
            case .failure(let reason):
                table.add([.text(name), .absent, .absent, .coefficient(.undefined(reason))])
            case .success(let found):
                for (row, item) in found.items.enumerated() {
                    for (column, other) in found.items[..<row].enumerated() {
                        table.add([
                            .text(name), .text(item), .text(other),
                            .coefficient(.value(found.matrix[row, column])),
                        ])
                    }
                }
            }
        }
        return table
    }
}
