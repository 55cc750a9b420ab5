import PilotAnalysis
import Psychometrics

/// Where the intervals of a column's groups come from.
public enum SubgroupIntervalSentence {
    /// Nil where no group was resampled.
    ///
    /// - Parameter group: the column
    public static func of(_ group: SubgroupAnalysis) -> String? {
        let drawn = group.scales.flatMap(\.levels).filter { $0.figures.resampledUnits != nil }
        let units = AlphaBootstrap.Unit.allCases.filter { unit in drawn.contains { $0.unit == unit } }
        guard !units.isEmpty else { return nil }
        let feldt = !units.contains(.rows) ? "" : units.count == 1 ? ", those of alpha are Feldt's" : ", those of alpha are Feldt's where rows are drawn"
        return
            "intervals come from resampled \(units.map(\.rawValue).joined(separator: " or ")) of each group (BCa); those of means are by t, those of omega total by the jackknife\(feldt)."
    }
}
