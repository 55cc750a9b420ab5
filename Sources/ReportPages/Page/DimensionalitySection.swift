import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// Whether the data fall into the parts that the instrument declares.
enum DimensionalitySection {
    static func section(_ document: AnalysisDocument) -> PageSection {
        let analysis = document.dimensionality
        let declared: PageSection.Block = .text(
            analysis.items.isEmpty
                ? "No item of a scale varies, so that none were analysed together."
                : "\(own: Words.count(analysis.items.count, "item")) of \(own: Words.count(analysis.scales.count, "declared scale")) were analysed together, as keyed."
        )
        return PageSection(
            name: "dimensionality", title: "Dimensionality",
            blocks: [declared] + parallel(analysis) + permuted(analysis)
                + solution(analysis, analysis.solution, "Loadings by minimum residuals") + polychoric(analysis)
                + PageSection.Block.list(analysis.findings.map { "\($0.description)" }) + correlations(document))
    }

    private static func parallel(_ analysis: DimensionalityAnalysis) -> [PageSection.Block] {
        switch analysis.parallel {
        case .success(let parallel):
            let suggested = Words.count(parallel.suggestedFactors, "factor")
            return [
                .text(
                    "Parallel analysis with \(parallel.draws) random data sets of \(own: Words.count(parallel.rows, "row")) suggests \(own: suggested)."
                ),
                .figure(ScreePlot(name: "all items", parallel).figure),
            ]
        case .failure(let reason):
            return [.text("Parallel analysis cannot be had: \(own: reason.description).")]
        }
    }

    private static func permuted(_ analysis: DimensionalityAnalysis) -> [PageSection.Block] {
        switch analysis.permuted {
        case .success(let permuted):
            let suggested = Words.count(permuted.suggestedFactors, "factor")
            return [
                .text(
                    "Set against the answers themselves, shuffled item by item (\(permuted.draws) permutations of \(own: Words.count(permuted.rows, "row"))), \(own: suggested) stand\(own: permuted.suggestedFactors == 1 ? "s" : "") out."
                )
            ]
        case .failure(let reason):
            return [.text("The answers were not shuffled: \(own: reason.description).")]
        }
    }

    private static func polychoric(_ analysis: DimensionalityAnalysis) -> [PageSection.Block] {
        let sentence: PageSection.Block = .text("\(own: PolychoricSentence.of(analysis.polychoric))")
        guard case .success(let structure) = analysis.polychoric else { return [sentence] }
        return [sentence]
            + solution(analysis, structure.solution, "Loadings of polychoric correlations by minimum residuals")
    }

    private static func solution(
        _ analysis: DimensionalityAnalysis, _ found: Result<FactorSolution, UndefinedReason>, _ title: Prose
    ) -> [PageSection.Block] {
        switch found {
        case .failure(let reason): return [.text("Factors cannot be had: \(own: reason.description).")]
        case .success(let solution):
            let loadings = DataTable(
                caption: title + ", rotated by oblimin; those of .30 or more in bold",
                columns: ["Item", "Scale"] + (0..<solution.factorCount).map { "Factor \($0 + 1)" }
                    + ["Uniqueness"],
                rows: analysis.items.enumerated().map { index, item in
                    [.label(item), .prose(scales(of: item, analysis))]
                        + (0..<solution.factorCount).map { loading(solution.loadings[index, $0]) }
                        + [.number(DisplayedNumber.coefficient(solution.uniquenesses[index], 2))]
                })
            return [.table(loadings)] + factorCorrelations(solution)
        }
    }

    private static func loading(_ value: Double) -> DataTable.Cell {
        let digits = DisplayedNumber.coefficient(value, 2)
        return abs(value) < LoadingFinding.salientLoading
            ? .number(digits) : .strong(digits)
    }

    private static func scales(of item: String, _ analysis: DimensionalityAnalysis) -> Prose {
        .listed(analysis.scales.filter { $0.items.contains(item) }.map { "\($0.scale)" })
    }

    private static func factorCorrelations(_ solution: FactorSolution) -> [PageSection.Block] {
        guard solution.factorCount > 1 else { return [] }
        let factors = 0..<solution.factorCount
        return [
            .table(
                DataTable(
                    caption: "Correlations of the factors",
                    columns: ["Factor"] + factors.map { "\($0 + 1)" },
                    rows: factors.map { row in
                        [.count(row + 1)]
                            + factors.map {
                                .number(DisplayedNumber.coefficient(solution.factorCorrelations[row, $0], 2))
                            }
                    }))
        ]
    }

    /// Of all items together, or, where they are too many for one figure, scale by scale.
    private static func correlations(_ document: AnalysisDocument) -> [PageSection.Block] {
        switch document.dimensionality.correlations {
        case .success(let all) where all.items.count <= FigureLimit.matrixRows:
            return [.figure(CorrelationHeatMap(name: "all scales", all).figure)]
        case .failure(let reason) where !isTooMany(reason):
            return [.text("Correlations of the items cannot be shown: \(own: reason.description).")]
        case .success, .failure: return document.scales.flatMap(correlations)
        }
    }

    private static func correlations(_ scale: ScaleAnalysis) -> [PageSection.Block] {
        guard scale.items.count > 1 else { return [] }
        switch scale.correlations {
        case .success(let own) where own.items.count <= FigureLimit.matrixRows:
            return [.figure(CorrelationHeatMap(name: scale.id, own).figure)]
        case .success(let own):
            return [
                .text(
                    "Correlations among the \(own.items.count) items of \(.code(scale.id)) are too many for a figure; the tables of \(.code("--format csv")) have them."
                )
            ]
        case .failure(let reason):
            return [.text("Correlations of the items of \(.code(scale.id)) cannot be shown: \(own: reason.description).")]
        }
    }

    private static func isTooMany(_ reason: UndefinedReason) -> Bool {
        if case .tooManyItems = reason { true } else { false }
    }
}

extension CorrelationHeatMap {
    init(name: String, _ correlations: ItemCorrelations) {
        let matrix = correlations.matrix
        self.init(
            name: name, items: correlations.items,
            correlations: correlations.items.indices.map { row in (0..<row).map { matrix[row, $0] } })
    }
}
