import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// What is said of a scale in each group of a column: alpha and omega total as forest plots, and all other
/// figures as tables.
enum SubgroupFigureBlocks {
    static func blocks(
        _ scale: ScaleSubgroups, _ group: SubgroupAnalysis, _ document: AnalysisDocument
    ) -> [PageSection.Block] {
        let whole = document.scales.first { $0.id == scale.id }
        let leading = whole?.reliability.leadingInterval(rowsShareClusters: document.rowsShareClusters)
        let alpha = forest(
            "Alpha", scale, group, whole?.reliability.alpha, (leading?.lower, leading?.upper),
            required: required(.alpha, whole)
        ) { $0.alpha }
        let omega = forest(
            "Omega total", scale, group, whole?.reliability.omegaTotal, (nil, nil), required: required(.omega, whole)
        ) { $0.omegaTotal }
        let isTold = scale.levels.contains { $0.figures.all.contains { $0.estimate.value != nil } }
        guard isTold else { return [.figure(alpha.figure)] }
        return [
            .figure(alpha.figure), .figure(omega.figure),
            .folded("Other figures of \(scale.id) by \(group.column)", others(scale, group)),
            .folded("Further coefficients of \(scale.id) by \(group.column)", further(scale, group)),
            .folded("Items of \(scale.id) by \(group.column)", items(scale, group)),
        ]
    }

    private static func required(_ measure: ThresholdOutcome.Measure, _ scale: ScaleAnalysis?) -> Double? {
        scale?.thresholds.first { $0.measure == measure }?.required
    }

    private static func forest(
        _ coefficient: String, _ scale: ScaleSubgroups, _ group: SubgroupAnalysis, _ whole: Estimate?,
        _ bounds: (lower: Estimate?, upper: Estimate?), required: Double?,
        _ figure: (SubgroupFigures) -> BoundedEstimate
    ) -> SubgroupForest {
        SubgroupForest(
            coefficient: coefficient, scale: scale.id, grouping: group.column,
            whole: whole ?? .undefined(.tooFewRows(rows: 0, required: 1)), wholeLower: bounds.lower,
            wholeUpper: bounds.upper,
            levels: scale.levels.map { level in
                let bounded = figure(level.figures)
                return SubgroupForest.Level(
                    label: name(level), rows: level.rows.text, estimate: bounded.estimate, lower: bounded.lower,
                    upper: bounded.upper)
            }, required: required)
    }

    private static func name(_ level: ScaleSubgroups.Level) -> String { level.label ?? level.id }

    private static func others(_ scale: ScaleSubgroups, _ group: SubgroupAnalysis) -> DataTable {
        DataTable(
            caption: "Figures of \(scale.id) by \(group.column), with intervals at 95%",
            columns: ["Group", "Rows", "Average r", "λ2", "λ6", "SEM", "Mean"],
            rows: scale.levels.map { level in
                let figures = level.figures
                return [
                    .label(name(level)), .number(level.rows.text),
                    coefficient(figures.averageInterItemCorrelation), coefficient(figures.lambda2),
                    coefficient(figures.lambda6), points(figures.standardError), points(figures.mean),
                ]
            })
    }

    private static func further(_ scale: ScaleSubgroups, _ group: SubgroupAnalysis) -> DataTable {
        DataTable(
            caption: "Further coefficients of \(scale.id) by \(group.column), with intervals at 95%",
            columns: ["Coefficient"] + scale.levels.map { "\(name($0))" },
            rows: SubgroupCoefficient.allCases.enumerated().map { place, one in
                [.label(one.name)] + scale.levels.map { coefficient($0.figures.further[place]) }
            })
    }

    private static func items(_ scale: ScaleSubgroups, _ group: SubgroupAnalysis) -> DataTable {
        DataTable(
            caption: "Item-rest correlations in \(scale.id) by \(group.column), with intervals at 95%",
            columns: ["Item"] + scale.levels.map { "\(name($0))" },
            rows: scale.items.enumerated().map { place, item in
                [.label(item)] + scale.levels.map { coefficient($0.figures.itemRest[place]) }
            })
    }

    private static func coefficient(_ figure: BoundedEstimate) -> DataTable.Cell {
        figure.estimate.value == nil
            ? .estimate(figure.estimate)
            : .number(Words.coefficient(figure.estimate, figure.lower, figure.upper))
    }

    /// In points of the mean of the keyed items.
    private static func points(_ figure: BoundedEstimate) -> DataTable.Cell {
        guard let value = figure.estimate.value else { return .estimate(figure.estimate) }
        let digits = DisplayedNumber.decimals(value, 2)
        guard let lower = figure.lower.value, let upper = figure.upper.value else { return .number(digits) }
        return .number("\(digits) [\(DisplayedNumber.decimals(lower, 2)), \(DisplayedNumber.decimals(upper, 2))]")
    }
}
