import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisSection {
    /// Eigenvalues, loadings and the fit of one factor.
    static func dimensionality(_ document: AnalysisDocument) -> AnalysisSection {
        let whole = document.dimensionality
        var sentences = document.scales.map { remark($0.id, $0.factors.parallel) }
        sentences.append(remark("All items", whole.parallel))
        sentences.append(permutationRemark(whole.permuted))
        sentences.append(PolychoricSentence.of(whole.polychoric))
        if let reason = whole.solution.reason { sentences.append("No loadings: \(reason).") }
        let ordinal = whole.polychoric.flatMap(\.solution)
        if let reason = ordinal.reason { sentences.append("No polychoric loadings: \(reason).") }
        return AnalysisSection(
            title: "Dimensionality",
            tables: [
                eigenvalues(document, for: .terminal), eigenvalues(document, for: .files),
                loadings(whole.items, whole.solution, "loadings", "Loadings"),
                factorCorrelations(whole.solution, "factor-correlations", "Correlations of the factors"),
                loadings(whole.items, ordinal, "polychoric-loadings", "Loadings by polychoric correlations"),
                factorCorrelations(
                    ordinal, "polychoric-factor-correlations",
                    "Correlations of the factors of polychoric correlations"),
                fit(document), .itemCorrelations(document),
            ],
            sentences: sentences
                + (ClusterCaution.concernsFit(document) ? [ClusterCaution.fit] : []) + whole.findings.map(\.description))
    }

    private static func remark(
        _ name: String, _ parallel: Result<ParallelAnalysis, UndefinedReason>
    ) -> String {
        switch parallel {
        case .success(let analysis):
            let count = analysis.suggestedFactors
            return "\(name): \(count) factor\(count == 1 ? "" : "s") by parallel analysis (\(analysis.draws) draws, 95th percentile)."
        case .failure(let reason): return "\(name): no parallel analysis, because \(reason)."
        }
    }

    private static func permutationRemark(
        _ permuted: Result<ParallelAnalysis, UndefinedReason>
    ) -> String {
        switch permuted {
        case .success(let analysis):
            let count = analysis.suggestedFactors
            return "All items: \(count) factor\(count == 1 ? "" : "s") against their own answers, shuffled (\(analysis.draws) permutations)."
        case .failure(let reason): return "All items: no permutations, because \(reason)."
        }
    }

    /// All of them for files, and for the terminal no more than the two that follow the last one above
    /// chance.
    private static func eigenvalues(
        _ document: AnalysisDocument, for audience: AnalysisTable.Audience
    ) -> AnalysisTable {
        var table = AnalysisTable(
            "eigenvalues", "Eigenvalues beside those of random data", labels: 2, for: audience,
            ["items of", "number", "observed", "random mean", "random 95th percentile"])
        let analyses =
            document.scales.map { ($0.id, $0.factors.parallel) }
            + [
                ("all scales", document.dimensionality.parallel),
                ("all scales, shuffled", document.dimensionality.permuted),
                ("all scales, polychoric", document.dimensionality.polychoric.flatMap(\.parallel)),
            ]
        for (name, parallel) in analyses {
            guard case .success(let analysis) = parallel else { continue }
            let shown = audience == .files ? analysis.observed.count : analysis.suggestedFactors + 2
            for index in analysis.observed.indices.prefix(shown) {
                table.add([
                    .text(name), .count(index + 1), .figure(.value(analysis.observed[index])),
                    .figure(.value(analysis.means[index])),
                    .figure(.value(analysis.percentiles[index])),
                ])
            }
        }
        return table
    }

    private static func loadings(
        _ items: [String], _ found: Result<FactorSolution, UndefinedReason>, _ name: String, _ title: String
    ) -> AnalysisTable {
        let solution = try? found.get()
        let factors = (0..<(solution?.factorCount ?? 0)).map { "factor \($0 + 1)" }
        var table = AnalysisTable(
            name, "\(title) (minimum residuals, oblimin), as keyed", ["item"] + factors + ["uniqueness"])
        guard let solution else { return table }
        for (index, item) in items.enumerated() {
            table.add(
                [.text(item)]
                    + factors.indices.map { .coefficient(.value(solution.loadings[index, $0])) }
                    + [.coefficient(.value(solution.uniquenesses[index]))])
        }
        return table
    }

    private static func factorCorrelations(
        _ found: Result<FactorSolution, UndefinedReason>, _ name: String, _ title: String
    ) -> AnalysisTable {
        var table = AnalysisTable(name, title, labels: 2, ["factor", "with", "r"])
        guard case .success(let solution) = found else { return table }
        for row in 0..<solution.factorCount {
            for column in 0..<row {
                table.add([
                    .count(row + 1), .count(column + 1),
                    .coefficient(.value(solution.factorCorrelations[row, column])),
                ])
            }
        }
        return table
    }

    private static func fit(_ document: AnalysisDocument) -> AnalysisTable {
        let note = ClusterCaution.concernsFit(document) ? ["note"] : []
        var table = AnalysisTable(
            "one-factor-fit", "Fit of one factor to each scale",
            ["scale", "χ²", "df", "p", "CFI", "TLI", "RMSEA", "RMSEA lower", "RMSEA upper", "SRMR"] + note)
        for scale in document.scales {
            let fit = scale.factors.oneFactorFit
            table.add([
                .text(scale.id), .figure(fit.chiSquare),
                fit.degreesOfFreedom.map { .count($0) } ?? .absent,
                .coefficient(fit.pValue), .coefficient(fit.comparativeFit),
                .coefficient(fit.tuckerLewis), .coefficient(fit.approximationError),
                .coefficient(fit.approximationErrorLower), .coefficient(fit.approximationErrorUpper),
                .coefficient(fit.residual),
            ] + note.map { _ in .text(ClusterCaution.short) })
        }
        return table
    }
}

extension Result where Failure == UndefinedReason {
    /// Why there is no value, if so.
    var reason: UndefinedReason? {
        if case .failure(let reason) = self { reason } else { nil }
    }
}
