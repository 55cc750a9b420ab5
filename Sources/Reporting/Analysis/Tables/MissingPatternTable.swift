import PilotAnalysis

extension AnalysisTable {
    /// The items that are left out together, a row for each pattern that may be told, the commonest first.
    static func missingPatterns(_ quality: QualityAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "missing-patterns", "Items left out together", for: .files, ["pattern", "items left out", "left out", "rows"])
        guard let common = quality.missingness.common else { return table }
        for (index, pattern) in common.patterns.enumerated() {
            table.add([
                .text(String(index + 1)), .count(pattern.missing.count),
                .text(pattern.missing.map { common.items[$0] }.joined(separator: " ")), .count(pattern.rows),
            ])
        }
        if common.otherRows > 0 {
            table.add([.text("others"), .absent, .absent, .count(common.otherRows)])
        }
        return table
    }
}
