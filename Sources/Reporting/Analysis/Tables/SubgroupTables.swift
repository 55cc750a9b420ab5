import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisTable {
    /// The figures of each group that a reader looks for first, for the terminal.
    static func subgroupsInShort(_ subgroups: [SubgroupAnalysis]) -> AnalysisTable {
        var table = AnalysisTable(
            "subgroups", "Each group by itself", labels: 3, for: .terminal,
            [
                "column", "group", "scale", "n", "alpha", "lower", "upper", "omega total", "lower", "upper",
                "average r", "SEM", "mean", "lower", "upper", "lowest item-rest r",
            ])
        for (column, scale, level) in levels(subgroups) {
            let figures = level.figures
            let group = level.id + (level.label.map { " (\($0))" } ?? "")
            var row: [Cell] = [.text(column), .text(group), .text(scale.id), .text(level.rows.text)]
            row += coefficient(figures.alpha)
            row += coefficient(figures.omegaTotal)
            row.append(.coefficient(figures.averageInterItemCorrelation.estimate))
            row.append(.figure(figures.standardError.estimate))
            row += figure(figures.mean)
            row.append(.coefficient(lowest(figures.itemRest)))
            table.add(row)
        }
        return table
    }

    /// All figures of each group with their intervals, for files.
    static func subgroups(_ subgroups: [SubgroupAnalysis]) -> AnalysisTable {
        var table = AnalysisTable(
            "subgroups", "Each group by itself", labels: 3, for: .files,
            [
                "column", "group", "scale", "label", "n", "alpha", "lower", "upper", "omega total",
                "average r", "mean", "method", "omega total lower", "omega total upper", "average r lower",
                "average r upper", "mean lower", "mean upper", "λ2", "λ2 lower", "λ2 upper", "λ6",
                "λ6 lower", "λ6 upper", "SEM", "SEM lower", "SEM upper", "resampled", "units",
            ])
        for (column, scale, level) in levels(subgroups) {
            let figures = level.figures
            var row: [Cell] = [.text(column), .text(level.id), .text(scale.id)]
            row.append(level.label.map { .text($0) } ?? .absent)
            row.append(.text(level.rows.text))
            row += coefficient(figures.alpha)
            row.append(.coefficient(figures.omegaTotal.estimate))
            row.append(.coefficient(figures.averageInterItemCorrelation.estimate))
            row.append(.figure(figures.mean.estimate))
            row.append(.text(figures.alphaMethod.rawValue))
            row += coefficient(figures.omegaTotal).dropFirst()
            row += coefficient(figures.averageInterItemCorrelation).dropFirst()
            row += figure(figures.mean).dropFirst()
            row += coefficient(figures.lambda2) + coefficient(figures.lambda6) + figure(figures.standardError)
            row.append(figures.resampledUnits == nil ? .absent : .text(level.unit.rawValue))
            row.append(figures.resampledUnits.map { .count($0) } ?? .absent)
            table.add(row)
        }
        return table
    }

    /// The coefficients that come after the first ones, for files.
    static func subgroupCoefficients(_ subgroups: [SubgroupAnalysis]) -> AnalysisTable {
        var table = AnalysisTable(
            "subgroup-coefficients", "Further coefficients of each group", labels: 4, for: .files,
            ["column", "group", "scale", "coefficient", "estimate", "lower", "upper"])
        for (column, scale, level) in levels(subgroups) {
            for (further, figure) in zip(SubgroupCoefficient.allCases, level.figures.further) {
                table.add(
                    [.text(column), .text(level.id), .text(scale.id), .text(further.name)] + coefficient(figure))
            }
        }
        return table
    }

    /// Each item with the rest of its scale in each group, for files.
    static func subgroupItems(_ subgroups: [SubgroupAnalysis]) -> AnalysisTable {
        var table = AnalysisTable(
            "subgroup-items", "Item-rest correlations in each group", labels: 4, for: .files,
            ["column", "group", "scale", "item", "item-rest r", "lower", "upper"])
        for (column, scale, level) in levels(subgroups) {
            for (item, itemRest) in zip(scale.items, level.figures.itemRest) {
                table.add(
                    [.text(column), .text(level.id), .text(scale.id), .text(item)] + coefficient(itemRest))
            }
        }
        return table
    }

    private static func levels(
        _ subgroups: [SubgroupAnalysis]
    ) -> [(column: String, scale: ScaleSubgroups, level: ScaleSubgroups.Level)] {
        subgroups.flatMap { group in
            group.scales.flatMap { scale in scale.levels.map { (group.column, scale, $0) } }
        }
    }

    private static func coefficient(_ figure: BoundedEstimate) -> [Cell] {
        [.coefficient(figure.estimate), .coefficient(figure.lower), .coefficient(figure.upper)]
    }

    private static func figure(_ figure: BoundedEstimate) -> [Cell] {
        [.figure(figure.estimate), .figure(figure.lower), .figure(figure.upper)]
    }

    /// The lowest of the figures that are there, or why there is none.
    private static func lowest(_ figures: [BoundedEstimate]) -> Estimate {
        figures.map(\.estimate).min { $0.value ?? .infinity < $1.value ?? .infinity }
            ?? .undefined(.tooFewItems(items: 0, required: 2))
    }
}
