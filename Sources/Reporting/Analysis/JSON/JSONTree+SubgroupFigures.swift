import PilotAnalysis
import PilotStatistics
import Psychometrics

extension JSONTree {
    /// - Parameters:
    ///   - items: the ids of the scale's items
    ///   - settings: of the analysis
    init(_ level: ScaleSubgroups.Level, items: [String], _ settings: AnalysisSettings) {
        let figures = level.figures
        let alpha = ConfidenceInterval(
            method: figures.alphaMethod, level: AnalysisSettings.level, lower: figures.alpha.lower,
            upper: figures.alpha.upper)
        self = .known([
            "id": .text(level.id), "label": level.label.map(JSONTree.text), "n": JSONTree(level.rows),
            "alpha": .estimate(figures.alpha.estimate), "interval": JSONTree(alpha),
            "omega_total": .estimate(figures.omegaTotal.estimate),
            "omega_total_interval": .bounds(figures.omegaTotal),
            "average_r": .estimate(figures.averageInterItemCorrelation.estimate),
            "average_r_interval": .bounds(figures.averageInterItemCorrelation),
            "lambda2": .estimate(figures.lambda2.estimate), "lambda2_interval": .bounds(figures.lambda2),
            "lambda6": .estimate(figures.lambda6.estimate), "lambda6_interval": .bounds(figures.lambda6),
            "sem": .estimate(figures.standardError.estimate), "sem_interval": .bounds(figures.standardError),
            "mean": .estimate(figures.mean.estimate), "mean_interval": .bounds(figures.mean),
            "further": .array(Array(zip(SubgroupCoefficient.allCases, figures.further))) { coefficient, figure in
                .object([
                    "coefficient": .text(coefficient.rawValue), "estimate": .estimate(figure.estimate),
                    "interval": .bounds(figure),
                ])
            },
            "items": .array(Array(zip(items, figures.itemRest))) { id, itemRest in
                .object([
                    "id": .text(id), "item_rest": .estimate(itemRest.estimate),
                    "item_rest_interval": .bounds(itemRest),
                ])
            },
            "bootstrap": figures.resampledUnits.map { units in
                .object([
                    "method": .text("bca"), "unit": .text(level.unit.rawValue), "units": .whole(units),
                    "resamples": .whole(settings.resamples),
                ])
            },
        ])
    }

    private static func bounds(_ figure: BoundedEstimate) -> JSONTree {
        .object(["lower": .estimate(figure.lower), "upper": .estimate(figure.upper)])
    }
}
