import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// The factors of all the form's scaled items.
    ///
    /// Items that do not vary are left out: they correlate with nothing.
    var dimensionality: DimensionalityAnalysis {
        let factored = subject.factored
        let moments = ItemMoments(asKeyed, missing: subject.settings.missing)
        let places = Dictionary(
            moments.varying.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let varying = moments.varying.map { factored.items[$0] }
        let ids = varying.map(\.id)
        let scales = factored.scales.map { scale in
            DeclaredScale(id: scale.id, items: factored.places(of: scale).compactMap { places[$0] })
        }.filter { !$0.items.isEmpty }
        let parallel = ParallelAnalysis.affordable(
            moments, seed: subject.settings.seed, sharing: sharing)
        let solution = Result { () throws(UndefinedReason) in
            let factors = try parallel.get().suggestedFactors
            guard let correlations = moments.correlations else { throw .constant }
            if factors == 0 { throw .tooFewFactors(factors: 0, required: 1) }
            return try FactorSolution.exploratory(
                correlations, factors: factors, seed: subject.settings.seed)
        }
        let answers = CompleteAnswers(
            items: varying, all: factored.items.count, answered: moments.rows, rows: rows)
        return DimensionalityAnalysis(
            items: ids,
            scales: scales.map { scale in
                DimensionalityAnalysis.Declared(
                    scale: scale.id, items: scale.items.map { ids[$0] })
            },
            correlations: ItemCorrelations.of(moments, factored.items.map(\.id), subject.settings),
            parallel: parallel,
            permuted: ParallelAnalysis.permuted(answers, seed: subject.settings.seed, sharing: sharing),
            polychoric: PolychoricStructure.gathered(answers, seed: subject.settings.seed, sharing: sharing),
            solution: solution,
            findings: (try? solution.get()).map { LoadingFinding.all($0, items: ids, scales: scales) }
                ?? [])
    }
}
